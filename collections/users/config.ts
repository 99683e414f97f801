import type { CollectionConfig } from 'payload'
import { allow } from '@/cms/allow'
import { userEndpoints } from './endpoints'
import { userFields } from './fields'
import { firstUserIsAdmin, refuseDeleteOfLogged } from './hooks'

export const Users = {
  slug: 'users',
  labels: {
    singular: { nb: 'Bruker', en: 'User' },
    plural: { nb: 'Brukere', en: 'Users' },
  },
  access: { ...allow('users'), admin: ({ req }) => Boolean(req.user) },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'roles'],
    group: { nb: 'Drift', en: 'Administration' },
  },
  auth: { cookies: { sameSite: 'Lax' }, useAPIKey: false },
  hooks: { beforeValidate: [firstUserIsAdmin], beforeDelete: [refuseDeleteOfLogged] },
  endpoints: userEndpoints,
  fields: userFields,
  lockDocuments: false,
  versions: false,
} satisfies CollectionConfig
