import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Offers to turn written citations into citations. */
export const OffersFeature = createServerFeature({
  key: 'offers',
  dependencies: ['citation'],
  feature: { ClientFeature: '/src/editor/offers/client#OffersFeatureClient' },
})
