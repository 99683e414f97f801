import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Names for screen readers where Payload's editor has none. */
export const NamesFeature = createServerFeature({
  key: 'names',
  feature: { ClientFeature: '/src/editor/names/client#NamesFeatureClient' },
})
