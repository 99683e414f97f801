import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Keeps the block id of a table's place, which is otherwise a relationship node of Payload's own. */
export const TableFeature = createServerFeature({
  key: 'tablePlace',
  dependencies: ['relationship'],
  feature: { ClientFeature: '/src/editor/table/client#TableFeatureClient' },
})
