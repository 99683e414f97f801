import type { Field } from 'payload'
import { REPORT_KINDS, REPORT_LANGUAGES, type ReportKind } from '@/domain/content/report-content'
import { LANGUAGE_LABELS } from '../shared/language-labels'
import { validateSlug } from '../shared/validate-slug'
import { outlineField } from './outline-field'
import { questionsField } from './questions-field'

const KIND_LABELS = {
  respons: { nb: 'Respons', en: 'Response' },
  temanotat: { nb: 'Temanotat', en: 'Topical note' },
} as const satisfies Record<ReportKind, Record<'nb' | 'en', string>>

const DAY = { date: { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } } as const

export const reportFields: Field[] = [
  {
    name: 'workflow',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/report-workflow#ReportWorkflow' },
    },
  },
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 300,
    label: { nb: 'Tittel', en: 'Title' },
    admin: { components: { Cell: '/src/admin/report-title-cell#ReportTitleCell' } },
  },
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    validate: validateSlug,
    label: { nb: 'Adresse', en: 'Address' },
    admin: {
      position: 'sidebar',
      description: {
        nb: 'Siste del av nettadressen, for alltid: små bokstaver, tall og bindestreker. Kan ikke endres etter første utgave.',
        en: 'The last part of the web address, for life: lower-case letters, digits and hyphens. It can’t be changed after the first edition.',
      },
    },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'respons',
    label: { nb: 'Slag', en: 'Kind' },
    options: REPORT_KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
    admin: { position: 'sidebar' },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: 'nb',
    label: { nb: 'Språk', en: 'Language' },
    options: REPORT_LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABELS[value] })),
    admin: { position: 'sidebar' },
  },
  {
    name: 'country',
    type: 'relationship',
    relationTo: 'countries',
    index: true,
    label: { nb: 'Land', en: 'Country' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: { nb: 'Temaer', en: 'Topics' },
    admin: { position: 'sidebar' },
  },
  questionsField,
  outlineField,
  {
    name: 'cutOffDate',
    type: 'date',
    label: { nb: 'Opplysninger fram til', en: 'Information cut-off date' },
    admin: {
      ...DAY,
      position: 'sidebar',
      description: {
        nb: 'Den siste dagen som responsen har opplysninger fra.',
        en: 'The last day that the report has information from.',
      },
    },
  },
  {
    name: 'assessedCurrent',
    type: 'date',
    label: { nb: 'Vurdert som gyldig', en: 'Assessed as current' },
    admin: {
      ...DAY,
      position: 'sidebar',
      description: {
        nb: 'Dagen da noen sist så over at teksten fremdeles stemmer.',
        en: 'The day when somebody last saw that the text still holds.',
      },
    },
  },
  {
    name: 'reviewBy',
    type: 'date',
    index: true,
    label: { nb: 'Gjennomgås senest', en: 'Review by' },
    admin: { ...DAY, position: 'sidebar' },
  },
  {
    name: 'authors',
    type: 'text',
    hasMany: true,
    label: { nb: 'Forfattere som vises', en: 'Authors shown' },
    admin: {
      position: 'sidebar',
      description: {
        nb: 'Navnene vises for alle lesere. La feltet stå tomt når responsen ikke skal ha navngitte forfattere.',
        en: 'The names are shown to all readers. Leave empty when the report has no named authors.',
      },
    },
  },
  {
    name: 'reviewersRequired',
    type: 'select',
    defaultValue: '1',
    label: { nb: 'Godkjennes av', en: 'Approved by' },
    options: [
      { value: '1', label: { nb: 'én kvalitetssikrer', en: 'one reviewer' } },
      { value: '2', label: { nb: 'to kvalitetssikrere', en: 'two reviewers' } },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'boilerplate',
    type: 'relationship',
    relationTo: 'boilerplates',
    label: { nb: 'Fast tekst til slutt', en: 'Boilerplate at the end' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'importNotes',
    type: 'json',
    label: { nb: 'Fra importen', en: 'From the import' },
    admin: {
      condition: ({ importNotes }) => Array.isArray(importNotes) && importNotes.length > 0,
      components: { Field: '/src/admin/import-notes#ImportNotes' },
    },
  },
  { name: 'yearSuffixes', type: 'json', admin: { hidden: true } },
]
