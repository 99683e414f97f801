import type { Field } from 'payload'

/** Where the working copy cites the source; nothing that is stored. */
export const usesField: Field = {
  name: 'uses',
  type: 'ui',
  label: { nb: 'Brukt i', en: 'Used in' },
  admin: {
    condition: ({ id }) => Boolean(id),
    components: { Field: '/src/admin/source-uses#SourceUses' },
  },
}
