import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep } from './run-step'

// Measures the budgets of DESIGN.md on a large report and writes bench/results.json. Times differ from machine to machine,
// so each is held against something that was measured in the same run.
const port = process.env.BENCH_PORT ?? '3220'
const origin = `http://localhost:${port}`
const folder = mkdtempSync(join(tmpdir(), 'landrespons-bench-'))
Object.assign(process.env, {
  DATABASE_URL: `file:${folder}/bench.db`,
  PAYLOAD_SECRET: 'only-for-measuring-0123456789',
  SERVER_URL: origin,
  LOG_LEVEL: 'error',
})

if ((await runStep('Bygger', ['next', 'build'])) !== 0) process.exit(1)

const { openCms } = await import('./open-cms')
const { fillDatabase } = await import('../bench/fill-database')
const { measureServer } = await import('../bench/measure-server')
const { measureComparison } = await import('../bench/measure-comparison')
const { measureBrowser } = await import('../bench/measure-browser')

const { req, close } = await openCms()
const large = await fillDatabase(req)
const results = await measureServer(req, large)
await close()
results.push(...(await measureComparison()))

const server = spawn('next', ['start', '-p', port], { stdio: ['ignore', 'ignore', 'inherit'] })
try {
  await answering(origin)
  results.push(...(await measureBrowser(origin, large)))
} finally {
  server.kill('SIGTERM')
}

const taken = { at: new Date().toISOString(), node: process.version, cpus: cpus().length, results }
writeFileSync('bench/results.json', `${JSON.stringify(taken, null, 2)}\n`)
for (const { what, unit, measured, against, ratio, budget } of results) {
  const held = against ? ` = ${ratio} × ${against.what} (${against.measured})` : ''
  console.log(
    `${ratio <= budget ? '✓' : '✗'} ${what}: ${measured} ${unit}${held}; budget ${budget}`,
  )
}
process.exit(results.every(({ ratio, budget }) => ratio <= budget) ? 0 : 1)

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`Tjeneren svarte ikke på ${address}`)
}
