import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Ids that blocks, citations and footnotes have from the moment they exist. */
export const IdsFeature = createServerFeature({
  key: 'ids',
  dependencies: ['citation', 'footnote'],
  feature: { ClientFeature: '/src/editor/ids/client#IdsFeatureClient' },
})
