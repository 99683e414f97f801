import type { Field } from 'payload'
import { validateUrl } from '../shared/validate-text'
import { asked } from './asked'

/** Where a work is found on the web, where a copy of it is kept, and when it was read. */
export const webFields: Field[] = [
  {
    name: 'url',
    type: 'text',
    validate: validateUrl,
    label: { nb: 'Nettadresse', en: 'Web address' },
    admin: { condition: asked('url') },
  },
  {
    name: 'archiveUrl',
    type: 'text',
    validate: validateUrl,
    label: { nb: 'Arkivkopi', en: 'Archived copy' },
    admin: {
      condition: asked('url'),
      description: {
        nb: 'Nettadressen til en kopi som ikke endrer seg, som hos web.archive.org.',
        en: 'The web address of a copy that does not change, such as one at web.archive.org.',
      },
    },
  },
  {
    name: 'accessed',
    type: 'date',
    label: { nb: 'Lest', en: 'Accessed' },
    admin: {
      condition: asked('accessed'),
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' },
    },
  },
]
