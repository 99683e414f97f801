import type { Field } from 'payload'

/** How far a source can be trusted: what it only passes on (R20), and what the house thinks of it (R23). */
export const reliabilityFields: Field[] = [
  {
    name: 'derivedFrom',
    type: 'relationship',
    relationTo: 'sources',
    hasMany: true,
    label: { nb: 'Bygger på', en: 'Derived from' },
    admin: {
      description: {
        nb: 'Kilder som denne gjengir. To kilder som gjengir hverandre, teller som én.',
        en: 'Sources that this one passes on. Two sources that pass each other on count as one.',
      },
    },
  },
  {
    name: 'assessment',
    type: 'group',
    label: { nb: 'Kildevurdering', en: 'Source assessment' },
    fields: [
      assessed('mandate', { nb: 'Mandat', en: 'Mandate' }),
      assessed('funding', { nb: 'Finansiering', en: 'Funding' }),
      assessed('method', { nb: 'Metode', en: 'Method' }),
      assessed('bias', { nb: 'Mulige skjevheter', en: 'Possible bias' }),
      {
        name: 'assessedOn',
        type: 'date',
        label: { nb: 'Vurdert', en: 'Assessed on' },
        admin: {
          date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' },
          description: {
            nb: 'En vurdering gjelder i to år.',
            en: 'An assessment holds for two years.',
          },
        },
      },
    ],
  },
]

function assessed(name: string, label: Record<'nb' | 'en', string>): Field {
  return { name, type: 'textarea', maxLength: 2000, label }
}
