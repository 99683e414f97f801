import type { CollectionConfig } from 'payload'
import { Boilerplates } from './boilerplates/config'
import { Comments } from './comments/config'
import { Corrections } from './corrections/config'
import { Countries } from './countries/config'
import { Editions } from './editions/config'
import { Events } from './events/config'
import { Invitations } from './invitations/config'
import { Notifications } from './notifications/config'
import { Outbox } from './outbox/config'
import { Presences } from './presences/config'
import { Reports } from './reports/config'
import { Sections } from './sections/config'
import { Sources } from './sources/config'
import { Submissions } from './submissions/config'
import { Tables } from './tables/config'
import { Topics } from './topics/config'
import { Users } from './users/config'
import { Waivers } from './waivers/config'
import { Withdrawals } from './withdrawals/config'

/** Every collection, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  Reports,
  Sections,
  Sources,
  Tables,
  Submissions,
  Waivers,
  Comments,
  Invitations,
  Corrections,
  Editions,
  Withdrawals,
  Events,
  Countries,
  Topics,
  Boilerplates,
  Users,
  Outbox,
  Notifications,
  Presences,
]
