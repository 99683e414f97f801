#!/usr/bin/env node
// Runs a task of this project on a machine that has nothing but some Node ≥ 20.9 and npm: installs what the lock file
// names when that is missing or has changed, then goes on under the Node 24 that comes with it. No dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules/.landrespons-lock')
const [task, ...args] = process.argv.slice(2)

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) install()
run(join(root, 'node_modules/.bin/tsx'), [join(root, task), ...args])

function install() {
  console.log(
    'Installerer avhengighetene fra package-lock.json. Det tar et minutt eller to første gang.',
  )
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, lock)
}

function run(command, commandArgs) {
  const bin = join(root, 'node_modules/.bin')
  const { status, signal, error } = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    shell: process.platform === 'win32',
  })
  if (error) console.error(`Kunne ikke starte ${command}: ${error.message}`)
  if (status !== 0 || signal) process.exit(status ?? 1)
}
