import type { FieldAffectingData, PayloadRequest } from 'payload'
import { isLinkUrl } from '@/domain/content/identifier'
import { message } from '@/domain/messages/message'
import { editorLanguage } from './messages'

/** What a link has: its words and its address. It opens where the reader wants it to, so there is no more to choose. */
export const linkFields: FieldAffectingData[] = [
  { name: 'text', type: 'text', required: true, label: ({ t }) => t('fields:textToDisplay') },
  { name: 'linkType', type: 'text', defaultValue: 'custom', admin: { hidden: true } },
  {
    name: 'url',
    type: 'text',
    required: true,
    label: ({ t }) => t('fields:enterURL'),
    validate: (url: unknown, { req }: { req: PayloadRequest }) =>
      (typeof url === 'string' && isLinkUrl(url)) ||
      message(editorLanguage(req.i18n.language), 'link-address'),
  },
]
