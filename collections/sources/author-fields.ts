import type { ArrayField } from 'payload'
import { asked } from './asked'

const isPerson = (_: unknown, { kind }: { kind?: string }) => kind === 'person'
const isBody = (_: unknown, { kind }: { kind?: string }) => kind !== 'person'

/** Authors in the order of the title page: a person by family and given name, a body by its whole name. */
export const authorFields: ArrayField = {
  name: 'authors',
  type: 'array',
  label: { nb: 'Forfattere', en: 'Authors' },
  admin: {
    condition: asked('authors'),
    description: {
      nb: 'Navnet på en muntlig kilde publiseres bare når kilden kan navngis.',
      en: 'The name of an oral source is published only when the source may be named.',
    },
  },
  labels: {
    singular: { nb: 'Forfatter', en: 'Author' },
    plural: { nb: 'Forfattere', en: 'Authors' },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'body',
      label: { nb: 'Hvem', en: 'Who' },
      options: [
        { value: 'body', label: { nb: 'Organisasjon', en: 'Organisation' } },
        { value: 'person', label: { nb: 'Person', en: 'Person' } },
      ],
    },
    {
      name: 'literal',
      type: 'text',
      label: { nb: 'Navn', en: 'Name' },
      admin: { condition: isBody },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'family',
          type: 'text',
          label: { nb: 'Etternavn', en: 'Family name' },
          admin: { condition: isPerson },
        },
        {
          name: 'given',
          type: 'text',
          label: { nb: 'Fornavn', en: 'Given name' },
          admin: { condition: isPerson },
        },
      ],
    },
  ],
}
