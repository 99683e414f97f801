import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What a paragraph or list rests on besides its citations, and that the report hangs on it, as state of its node. */
export const BasisFeature = createServerFeature({
  key: 'basis',
  dependencies: ['footnote', 'ids'],
  feature: { ClientFeature: '/src/editor/basis/client#BasisFeatureClient' },
})
