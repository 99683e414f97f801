import { createLocalReq } from 'payload'
import { publish } from '@/workflow/publish'
import { startCms } from './cms-process'

// Publishes a submission and dies by SIGKILL once the edition is written and before the transaction is committed.
const [databaseUrl = '', submission = '', reviewer = ''] = process.argv.slice(2)
const payload = await startCms(databaseUrl)
const user = await payload.findByID({
  collection: 'users',
  id: reviewer,
  depth: 0,
  overrideAccess: true,
})
const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)

const create = payload.create.bind(payload)
payload.create = (async (options: Parameters<typeof create>[0]) => {
  if (options.collection === 'events') process.kill(process.pid, 'SIGKILL')
  return create(options)
}) as typeof payload.create

await publish(req, { submission, change: 'major', changeNote: 'Ny.', now: new Date() })
