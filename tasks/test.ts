import { prepareMongodb } from './prepare-mongodb'
import { runStep } from './run-step'

// Everything that must hold, cheapest first: rules, then both databases, then the browser. All steps run, so that one
// failure does not hide another.
const int = ['vitest', 'run', '--project', 'int']
const failed: string[] = []

await step('Enhetstester', ['vitest', 'run', '--project', 'unit'])
await step('Integrasjonstester på SQLite', int, { DATABASE: 'sqlite' })
const mongodb = prepareMongodb()
if (mongodb.ready) await step('Integrasjonstester på MongoDB', int, { DATABASE: 'mongodb' })
await step('Bygging for nettlesertestene', ['next', 'build'])
await step('Nettlesertester', ['playwright', 'test'])

if (!mongodb.ready) {
  console.error(`\n!!! MONGODB BLE IKKE TESTET: ${mongodb.why}`)
  if (process.env.CI) failed.push('Integrasjonstester på MongoDB')
}
console.log(failed.length === 0 ? '\nAlle tester er bestått.' : `\nFeilet: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)

async function step(title: string, command: string[], env?: Record<string, string>): Promise<void> {
  if ((await runStep(title, command, env)) !== 0) failed.push(title)
}
