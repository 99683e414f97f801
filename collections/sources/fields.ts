import type { Field } from 'payload'
import { byHouse } from '@/cms/allow'
import { SOURCE_TYPES, type SourceType } from '@/domain/content/source'
import { validateLanguage, validatePartialDate } from '../shared/validate-text'
import { asked } from './asked'
import { authorFields } from './author-fields'
import { oralFields } from './oral-fields'
import { reliabilityFields } from './reliability-fields'
import { volumeFields } from './volume-fields'
import { webFields } from './web-fields'
import { workNumberFields } from './work-number-fields'

const TYPE_LABELS = {
  report: { nb: 'Rapport', en: 'Report' },
  news: { nb: 'Nyhetssak', en: 'News article' },
  webpage: { nb: 'Nettside', en: 'Web page' },
  dataset: { nb: 'Datasett', en: 'Dataset' },
  book: { nb: 'Bok', en: 'Book' },
  article: { nb: 'Artikkel', en: 'Article' },
  legislation: { nb: 'Lov eller vedtak', en: 'Legislation' },
  oral: { nb: 'Muntlig kilde', en: 'Oral source' },
} as const satisfies Record<SourceType, Record<'nb' | 'en', string>>

export const sourceFields: Field[] = [
  {
    name: 'type',
    type: 'select',
    required: true,
    defaultValue: 'report',
    label: { nb: 'Type', en: 'Type' },
    options: SOURCE_TYPES.map((value) => ({ value, label: TYPE_LABELS[value] })),
  },
  ...oralFields,
  {
    name: 'shortName',
    type: 'text',
    label: { nb: 'Kortnavn i henvisninger', en: 'Short name for citing' },
    admin: {
      condition: asked('shortName'),
      description: {
        nb: 'Slik kilden nevnes i teksten, som ICG eller HRW. Står det tomt, brukes forfatternes etternavn.',
        en: 'How the source is named in the text, such as ICG or HRW. If empty, the authors’ family names are used.',
      },
    },
  },
  authorFields,
  {
    name: 'title',
    type: 'text',
    maxLength: 500,
    label: { nb: 'Tittel', en: 'Title' },
    admin: { condition: asked('title') },
  },
  {
    name: 'titleSupplied',
    type: 'checkbox',
    defaultValue: false,
    label: { nb: 'Tittelen er gitt av oss', en: 'The title is supplied by us' },
    admin: {
      condition: asked('titleSupplied'),
      description: {
        nb: 'Kryss av når verket ikke har en kjent tittel. Den vises da i hakeparentes.',
        en: 'Tick when the work has no known title. It is then shown in square brackets.',
      },
    },
  },
  {
    name: 'containerTitle',
    type: 'text',
    label: { nb: 'Avis, tidsskrift eller samling', en: 'Newspaper, journal or collection' },
    admin: { condition: asked('containerTitle') },
  },
  {
    name: 'publisher',
    type: 'text',
    index: true,
    label: { nb: 'Utgiver', en: 'Publisher' },
    admin: { condition: asked('publisher') },
  },
  {
    name: 'place',
    type: 'text',
    label: { nb: 'Sted', en: 'Place' },
    admin: { condition: asked('place') },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'issued',
        type: 'text',
        validate: validatePartialDate,
        label: { nb: 'Dato', en: 'Date' },
        admin: {
          description: {
            nb: 'Så nøyaktig som kjent: 2022, 2022-05 eller 2022-05-17.',
            en: 'As exact as is known: 2022, 2022-05 or 2022-05-17.',
          },
        },
      },
      {
        name: 'undated',
        type: 'checkbox',
        defaultValue: false,
        label: { nb: 'Udatert (u.å.)', en: 'Undated (n.d.)' },
        admin: {
          condition: asked('undated'),
          description: {
            nb: 'Kryss av når du har sett etter og kilden ikke har noen dato.',
            en: 'Tick when you have looked and the source has no date.',
          },
        },
      },
    ],
  },
  ...volumeFields,
  {
    name: 'pages',
    type: 'text',
    label: { nb: 'Sider', en: 'Pages' },
    admin: {
      condition: asked('pages'),
      description: {
        nb: 'Sidetall for en rapport, som 48, eller sidene til en artikkel, som 12–34.',
        en: 'Number of pages of a report, such as 48, or the pages of an article, such as 12–34.',
      },
    },
  },
  ...workNumberFields,
  ...webFields,
  {
    name: 'language',
    type: 'text',
    index: true,
    validate: validateLanguage,
    label: { nb: 'Språk', en: 'Language' },
    admin: {
      condition: asked('language'),
      description: {
        nb: 'Språkkode, som nb, en eller fr.',
        en: 'Language code, such as nb, en or fr.',
      },
    },
  },
  {
    name: 'note',
    type: 'textarea',
    maxLength: 2000,
    label: { nb: 'Merknad', en: 'Note' },
    admin: {
      condition: asked('note'),
      description: { nb: 'Vises i kildelisten.', en: 'Shown in the reference list.' },
    },
  },
  ...reliabilityFields,
  {
    name: 'missing',
    type: 'text',
    hasMany: true,
    label: { nb: 'Mangler', en: 'Missing' },
    access: { create: byHouse, update: byHouse },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'incomplete',
    type: 'checkbox',
    index: true,
    label: { nb: 'Ufullstendig', en: 'Incomplete' },
    access: { create: byHouse, update: byHouse },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'label',
    type: 'text',
    index: true,
    label: { nb: 'Kilde', en: 'Source' },
    admin: { hidden: true },
  },
]
