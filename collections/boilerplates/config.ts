import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { REPORT_LANGUAGES } from '@/domain/content/report-content'
import { sectionEditor } from '@/editor/section-editor'
import { LANGUAGE_LABELS } from '../shared/language-labels'
import { prepareBody } from '../shared/prepare-body'
import { revisionFields, workingCopy, workingCopyHooks } from '../shared/working-copy'

export const Boilerplates = {
  slug: 'boilerplates',
  labels: {
    singular: { nb: 'Fast tekst', en: 'Boilerplate' },
    plural: { nb: 'Faste tekster', en: 'Boilerplates' },
  },
  access: allow('boilerplates'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'language'],
    group: { nb: 'Registre', en: 'Registers' },
    description: {
      nb: 'Tekst som står likt i mange responser, som «Om våre responser». Den festes til utgaven slik den er når responsen sendes inn.',
      en: 'Text that is the same in many reports, such as “About our reports”. It is pinned with the edition as it is when the report is submitted.',
    },
  },
  ...workingCopy,
  hooks: {
    ...workingCopyHooks,
    beforeValidate: [...workingCopyHooks.beforeValidate, prepareBody('body')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, label: { nb: 'Overskrift', en: 'Heading' } },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: { nb: 'Språk', en: 'Language' },
      options: REPORT_LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABELS[value] })),
    },
    {
      name: 'body',
      type: 'richText',
      required: true,
      editor: sectionEditor,
      label: { nb: 'Tekst', en: 'Text' },
    },
    ...revisionFields,
  ],
} satisfies CollectionConfig
