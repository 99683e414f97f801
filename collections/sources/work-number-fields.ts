import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import { languageOf } from '@/cms/asker'
import { Doi, Isbn, normalisedDoi, normalisedIsbn } from '@/domain/content/work-number'
import { message, type MessageCode } from '@/domain/messages/message'
import { asked } from './asked'

type WorkNumber = {
  schema: { safeParse: (value: unknown) => { success: boolean } }
  normalised: (pasted: string) => string
  code: MessageCode
}

const DOI: WorkNumber = { schema: Doi, normalised: normalisedDoi, code: 'doi-invalid' }
const ISBN: WorkNumber = { schema: Isbn, normalised: normalisedIsbn, code: 'isbn-invalid' }

/** What identifies a work to a machine, kept in one form however it was pasted. */
export const workNumberFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'doi',
        type: 'text',
        index: true,
        label: { nb: 'DOI', en: 'DOI' },
        admin: {
          condition: asked('doi'),
          description: {
            nb: 'Som 10.1080/19392206.2021.1925035. En lenke til doi.org kan limes inn.',
            en: 'Such as 10.1080/19392206.2021.1925035. A link to doi.org may be pasted.',
          },
        },
        ...keptAs(DOI),
      },
      {
        name: 'isbn',
        type: 'text',
        index: true,
        label: { nb: 'ISBN', en: 'ISBN' },
        admin: {
          condition: asked('isbn'),
          description: {
            nb: 'Ti eller tretten sifre, med eller uten bindestreker.',
            en: 'Ten or thirteen digits, with or without hyphens.',
          },
        },
        ...keptAs(ISBN),
      },
    ],
  },
]

function keptAs(kind: WorkNumber): Pick<TextField, 'hooks'> & {
  validate: TextFieldSingleValidation
} {
  return {
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) =>
          typeof value === 'string' ? kind.normalised(value) : value,
      ],
    },
    // The form asks before the hook has run.
    validate: (value, { req }) =>
      !value?.trim() || kind.schema.safeParse(kind.normalised(value)).success
        ? true
        : message(languageOf(req), kind.code, { value }),
  }
}
