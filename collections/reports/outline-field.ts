import type { ArrayField } from 'payload'
import { OUTLINE_LEVELS } from '@/domain/outline/outline-line'

/** The ordered outline: which sections, and how deep each stands under the one before. */
export const outlineField: ArrayField = {
  name: 'outline',
  type: 'array',
  label: { nb: 'Disposisjon', en: 'Outline' },
  labels: {
    singular: { nb: 'Kapittel', en: 'Section' },
    plural: { nb: 'Kapitler', en: 'Sections' },
  },
  // It is made on the manuscript page, which shows it as a tree.
  admin: { hidden: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'section',
          type: 'relationship',
          relationTo: 'sections',
          required: true,
          index: true,
          label: { nb: 'Kapittel', en: 'Section' },
          admin: { width: '75%' },
        },
        {
          name: 'level',
          type: 'select',
          required: true,
          defaultValue: '1',
          label: { nb: 'Nivå', en: 'Level' },
          options: OUTLINE_LEVELS.map((value) => ({ value, label: value })),
          admin: { width: '25%' },
        },
      ],
    },
  ],
}
