import type { Field, FieldAccess } from 'payload'
import { ROLES, type Role } from '@/domain/review/permissions'
import { askerOf } from '@/cms/asker'

const ROLE_LABELS = {
  researcher: { nb: 'Forfatter', en: 'Researcher' },
  reviewer: { nb: 'Kvalitetssikrer', en: 'Reviewer' },
  admin: { nb: 'Administrator', en: 'Administrator' },
} as const satisfies Record<Role, Record<'nb' | 'en', string>>

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
]
