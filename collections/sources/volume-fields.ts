import type { Field } from 'payload'
import { asked } from './asked'

/** Where in a series a work stands. */
export const volumeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'volume',
        type: 'text',
        maxLength: 500,
        label: { nb: 'Årgang eller bind', en: 'Volume' },
        admin: { condition: asked('volume') },
      },
      {
        name: 'issue',
        type: 'text',
        maxLength: 500,
        label: { nb: 'Hefte', en: 'Issue' },
        admin: { condition: asked('issue') },
      },
    ],
  },
  {
    name: 'number',
    type: 'text',
    maxLength: 500,
    label: { nb: 'Nummer', en: 'Number' },
    admin: {
      condition: asked('number'),
      description: {
        nb: 'Nummeret til en rapport, en lov eller et vedtak, som S/2022/446 eller LOV-2008-05-15-35.',
        en: 'The number of a report, an act or a decision, such as S/2022/446 or LOV-2008-05-15-35.',
      },
    },
  },
]
