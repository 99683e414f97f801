import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { sectionEditor } from '@/editor/section-editor'
import { prepareBody } from '../shared/prepare-body'
import { revisionFields, workingCopy, workingCopyHooks } from '../shared/working-copy'
import { refuseDeleteInOutline, renewBorrowedIds } from './hooks'

export const Sections = {
  slug: 'sections',
  labels: {
    singular: { nb: 'Kapittel', en: 'Section' },
    plural: { nb: 'Kapitler', en: 'Sections' },
  },
  access: allow('sections'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'updatedAt', 'lastEditedBy'],
    group: { nb: 'Arbeidsutgave', en: 'Working copy' },
  },
  ...workingCopy,
  hooks: {
    ...workingCopyHooks,
    beforeValidate: [...workingCopyHooks.beforeValidate, prepareBody('body'), renewBorrowedIds],
    beforeDelete: [refuseDeleteInOutline],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 300,
      label: { nb: 'Overskrift', en: 'Heading' },
    },
    {
      name: 'body',
      type: 'richText',
      editor: sectionEditor,
      label: { nb: 'Tekst', en: 'Text' },
      admin: {
        description: {
          nb: 'Skriv @ for å sette inn en henvisning. Skråstrek (/) viser alt som kan settes inn.',
          en: 'Type @ to insert a citation. Slash (/) shows everything that can be inserted.',
        },
      },
    },
    { name: 'blockIds', type: 'json', admin: { hidden: true } },
    ...revisionFields,
  ],
} satisfies CollectionConfig
