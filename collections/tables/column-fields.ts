import type { ArrayField } from 'payload'
import {
  CODE_COLOURS,
  COLUMN_TYPES,
  type CodeColour,
  type ColumnType,
} from '@/domain/content/table'
import { lineEditor } from '@/editor/section-editor'

const TYPE_LABELS = {
  text: { nb: 'Tekst', en: 'Text' },
  integer: { nb: 'Heltall', en: 'Integer' },
  decimal: { nb: 'Desimaltall', en: 'Decimal' },
  percent: { nb: 'Prosent', en: 'Percent' },
  date: { nb: 'Dato', en: 'Date' },
  category: { nb: 'Kategori', en: 'Category' },
} as const satisfies Record<ColumnType, Record<'nb' | 'en', string>>

const COLOUR_LABELS = {
  red: { nb: 'Rød', en: 'Red' },
  orange: { nb: 'Oransje', en: 'Orange' },
  yellow: { nb: 'Gul', en: 'Yellow' },
  green: { nb: 'Grønn', en: 'Green' },
  blue: { nb: 'Blå', en: 'Blue' },
  purple: { nb: 'Lilla', en: 'Purple' },
  grey: { nb: 'Grå', en: 'Grey' },
} as const satisfies Record<CodeColour, Record<'nb' | 'en', string>>

/** The categories of a table; every category column uses them. */
export const codeFields: ArrayField = {
  name: 'codes',
  type: 'array',
  label: { nb: 'Kategorier', en: 'Categories' },
  labels: {
    singular: { nb: 'Kategori', en: 'Category' },
    plural: { nb: 'Kategorier', en: 'Categories' },
  },
  admin: {
    initCollapsed: true,
    description: {
      nb: 'Kategoriene som cellene kan ha. Leseren ser alltid ordet; fargen hjelper bare.',
      en: 'The categories that cells can have. Readers always see the word; the colour only helps.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          maxLength: 120,
          label: { nb: 'Navn', en: 'Label' },
        },
        {
          name: 'colour',
          type: 'select',
          required: true,
          label: { nb: 'Farge', en: 'Colour' },
          options: CODE_COLOURS.map((value) => ({ value, label: COLOUR_LABELS[value] })),
        },
      ],
    },
  ],
}

export const columnFields: ArrayField = {
  name: 'columns',
  type: 'array',
  label: { nb: 'Kolonner', en: 'Columns' },
  required: true,
  minRows: 1,
  labels: { singular: { nb: 'Kolonne', en: 'Column' }, plural: { nb: 'Kolonner', en: 'Columns' } },
  admin: {
    initCollapsed: true,
    components: { RowLabel: '/src/admin/column-row-label#ColumnRowLabel' },
  },
  fields: [
    {
      name: 'title',
      type: 'richText',
      editor: lineEditor,
      label: { nb: 'Overskrift', en: 'Heading' },
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'text',
      label: { nb: 'Type', en: 'Type' },
      options: COLUMN_TYPES.map((value) => ({ value, label: TYPE_LABELS[value] })),
      admin: { components: { Field: '/src/admin/column-type-field#ColumnTypeField' } },
    },
    {
      name: 'unit',
      type: 'text',
      maxLength: 120,
      label: { nb: 'Enhet', en: 'Unit' },
      admin: {
        description: {
          nb: 'Bare når kolonnen teller noe annet enn resten av tabellen.',
          en: 'Only when the column counts something else than the rest of the table.',
        },
      },
    },
  ],
}
