import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Pasting from other programs as text of the document model, with a word about what was left out. */
export const PastingFeature = createServerFeature({
  key: 'pasting',
  dependencies: ['citation', 'footnote'],
  feature: { ClientFeature: '/src/editor/pasting/client#PastingFeatureClient' },
})
