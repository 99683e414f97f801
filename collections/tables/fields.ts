import type { Field } from 'payload'
import { lineEditor } from '@/editor/section-editor'
import { validatePeriod } from '../shared/validate-text'
import { codeFields, columnFields } from './column-fields'

export const tableFields: Field[] = [
  {
    name: 'caption',
    type: 'richText',
    required: true,
    editor: lineEditor,
    label: { nb: 'Tabelltekst', en: 'Caption' },
    admin: {
      description: {
        nb: 'Hva tabellen viser. Nummeret kommer av seg selv.',
        en: 'What the table shows. Its number comes by itself.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'period',
        type: 'text',
        validate: validatePeriod,
        label: { nb: 'Periode', en: 'Period' },
        admin: {
          description: {
            nb: 'Som 2022, 2022-04/2022-06 eller 2022-04-01/2022-06-30.',
            en: 'Such as 2022, 2022-04/2022-06 or 2022-04-01/2022-06-30.',
          },
        },
      },
      {
        name: 'unit',
        type: 'text',
        maxLength: 120,
        label: { nb: 'Enhet', en: 'Unit' },
        admin: {
          description: {
            nb: 'Hva tallene teller, som «hendelser».',
            en: 'What the figures count, such as “incidents”.',
          },
        },
      },
    ],
  },
  {
    name: 'source',
    type: 'richText',
    editor: lineEditor,
    label: { nb: 'Kilde', en: 'Source' },
    admin: {
      description: {
        nb: 'Linjen under tabellen. Sett inn henvisningen med @.',
        en: 'The line under the table. Insert the citation with @.',
      },
    },
  },
  columnFields,
  codeFields,
  {
    name: 'rowHeads',
    type: 'checkbox',
    defaultValue: true,
    label: {
      nb: 'Den første kolonnen er overskrift for radene',
      en: 'The first column heads the rows',
    },
  },
  {
    name: 'rows',
    type: 'json',
    required: true,
    defaultValue: [],
    label: { nb: 'Rader', en: 'Rows' },
    admin: { components: { Field: '/src/admin/rows-field#RowsField' } },
  },
  {
    name: 'preview',
    type: 'ui',
    admin: { components: { Field: '/src/admin/table-preview#TablePreview' } },
  },
  {
    name: 'places',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/table-places#TablePlacesPanel' },
    },
  },
  { name: 'name', type: 'text', admin: { hidden: true } },
]
