import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDemo } from '@/demo/load-demo'
import { DEMO_PASSWORD } from '@/demo/people'
import { BOTH_ROLES } from './e2e-people'

// The site as it was built, on a fresh SQLite database: the demonstration, and someone who writes and reviews.
const port = process.env.E2E_PORT ?? '3210'
const folder = mkdtempSync(join(tmpdir(), 'landrespons-e2e-'))
Object.assign(process.env, {
  DATABASE_URL: `file:${folder}/e2e.db`,
  PAYLOAD_SECRET: 'only-for-the-browser-tests-0123456789',
  SERVER_URL: `http://localhost:${port}`,
  DEMONSTRATION: 'true',
  LOG_LEVEL: 'error',
})

const { openCms } = await import('../../tasks/open-cms')
const { req, close } = await openCms()
await loadDemo(req.payload)
await req.payload.create({
  collection: 'users',
  data: { ...BOTH_ROLES, roles: ['researcher', 'reviewer'], password: DEMO_PASSWORD },
  depth: 0,
  overrideAccess: true,
  req,
})
await close()

const server = spawn('next', ['start', '-p', port], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.once('exit', (code) => process.exit(code ?? 0))
