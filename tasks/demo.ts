import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@/demo/people'
import { runStep } from './run-step'

const FOLDER = '.data/demo'
const port = process.env.PORT ?? '3000'
const origin = `http://localhost:${port}`

mkdirSync(FOLDER, { recursive: true })
Object.assign(process.env, {
  DATABASE_URL: process.env.DATABASE_URL ?? `file:${FOLDER}/landrespons.db`,
  PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? keptSecret(),
  SERVER_URL: process.env.SERVER_URL ?? origin,
  DEMONSTRATION: 'true',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
})

await step('Bygger', ['next', 'build'])
await step('Fyller databasen med demonstrasjonen', ['tsx', 'tasks/load-demo.ts'])
printAddresses()
process.exit(await runStep('Tjeneren kjører. Stopp den med Ctrl+C.', ['next', 'start', '-p', port]))

async function step(title: string, command: string[]): Promise<void> {
  const code = await runStep(title, command)
  if (code !== 0) process.exit(code)
}

/** A secret of this machine's own, kept so that people stay signed in when the demonstration is started again. */
function keptSecret(): string {
  const file = `${FOLDER}/secret`
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function printAddresses(): void {
  console.log(`
Lesersidene:   ${origin}/
Redaksjonen:   ${origin}/admin
Logg inn med passordet «${DEMO_PASSWORD}» som
${Object.values(DEMO_PEOPLE)
  .map(({ name, email, role }) => `  ${email.padEnd(32)} ${name} (${role})`)
  .join('\n')}`)
}
