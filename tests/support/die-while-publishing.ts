import { createLocalReq } from 'payload'
import { publish } from '@/workflow/publish'
import { publishDue } from '@/workflow/publish-due'
import { startCms } from './cms-process'

// Publishes a submission, now or because its time has come, and dies by SIGKILL once the edition is written and before the transaction is committed.
const [databaseUrl = '', submission = '', reviewer = '', when = 'now'] = process.argv.slice(2)
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

if (when === 'due') await publishDue(req, new Date())
else await publish(req, { submission, change: 'major', changeNote: 'Ny.', now: new Date() })
