import type { Field, FieldAccess } from 'payload'
import { ROLES, type Role } from '@/domain/review/permissions'
import { askerOf } from '@/cms/asker'
import {
  MAIL_CHOICES,
  MAIL_LANGUAGES,
  type MailChoice,
  type MailLanguage,
} from '@/domain/review/notifications/notification'

const ROLE_LABELS = {
  researcher: { nb: 'Forfatter', en: 'Researcher' },
  reviewer: { nb: 'Kvalitetssikrer', en: 'Reviewer' },
  admin: { nb: 'Administrator', en: 'Administrator' },
} as const satisfies Record<Role, Record<'nb' | 'en', string>>

const LANGUAGE_LABELS = {
  nb: { nb: 'Bokmål', en: 'Norwegian (bokmål)' },
  en: { nb: 'Engelsk', en: 'English' },
} as const satisfies Record<MailLanguage, Record<'nb' | 'en', string>>

const MAIL_LABELS = {
  mine: { nb: 'Det som gjelder meg', en: 'What concerns me' },
  all: { nb: 'Alle varsler', en: 'All notifications' },
  none: { nb: 'Ingen', en: 'None' },
} as const satisfies Record<MailChoice, Record<'nb' | 'en', string>>

const isAdmin: FieldAccess = ({ req }) => askerOf(req)?.roles.includes('admin') ?? false

/** An address is shown to its owner and to administrators. */
const ownOrAdmin: FieldAccess = (args) => args.req.user?.id === args.id || isAdmin(args)

export const userFields: Field[] = [
  {
    name: 'email',
    type: 'email',
    label: { nb: 'E-post', en: 'E-mail' },
    required: true,
    unique: true,
    access: { read: ownOrAdmin },
  },
  { name: 'name', type: 'text', required: true, label: { nb: 'Navn', en: 'Name' } },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    required: true,
    saveToJWT: true,
    label: { nb: 'Roller', en: 'Roles' },
    options: ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
    access: { create: isAdmin, update: isAdmin },
    admin: {
      description: {
        nb: 'Den som godkjenner en innsending, kan ikke ha skrevet noe av den, uansett rolle.',
        en: 'Whoever approves a submission can’t have written any of it, whatever the role.',
      },
    },
  },
  {
    name: 'language',
    type: 'select',
    defaultValue: 'nb',
    label: { nb: 'Språk i e-post', en: 'Language of e-mail' },
    options: MAIL_LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABELS[value] })),
  },
  {
    name: 'mailFor',
    type: 'select',
    defaultValue: 'mine',
    label: { nb: 'Send meg e-post om', en: 'Send me e-mail about' },
    options: MAIL_CHOICES.map((value) => ({ value, label: MAIL_LABELS[value] })),
    admin: {
      description: {
        nb: 'Alle varsler vises i systemet uansett. Det som gjelder deg, er det du er bedt om å gjøre, beslutninger om det du har skrevet, og svar og omtale av deg i kommentarer.',
        en: 'All notifications are shown in the system anyway. What concerns you is what you are asked to do, decisions on what you wrote, and answers and mentions of you in comments.',
      },
    },
  },
]
