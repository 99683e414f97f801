import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MIGRATIONS = 'src/db/migrations'
const TYPES = 'src/payload-types.ts'
const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'

/**
 * Makes what the config makes: types, import map and migrations. With `--check` nothing is kept: it fails where the
 * files in the repository are not what the config would make now.
 */
const isCheck = process.argv.includes('--check')
const before = snapshot()
payload('generate:types')
payload('generate:importmap')
payload('migrate:create', 'schema', '--skip-empty')
for (const file of migrationFiles()) typeOnlyImports(file)
const changed = changedSince(before)
if (isCheck && changed.length > 0) {
  restore(before)
  console.error(`Kjør «npm run generate»; disse er ikke oppdatert: ${changed.join(', ')}`)
  process.exit(1)
}
console.log(
  changed.length > 0 ? `Laget: ${changed.join(', ')}` : 'Alt som lages av oppsettet, er oppdatert.',
)

function payload(...args: string[]): void {
  const scratch = mkdtempSync(join(tmpdir(), 'landrespons-generate-'))
  const { status, stderr } = spawnSync('payload', args, {
    env: { ...process.env, DATABASE_URL: `file:${scratch}/schema.db`, LOG_LEVEL: 'error' },
    encoding: 'utf8',
  })
  rmSync(scratch, { recursive: true })
  if (status !== 0) throw new Error(`payload ${args.join(' ')}: ${stderr}`)
}

function migrationFiles(): string[] {
  return readdirSync(MIGRATIONS).map((name) => join(MIGRATIONS, name))
}

// Payload writes its types as values, which is refused where modules keep their imports as written.
function typeOnlyImports(file: string): void {
  if (!file.endsWith('.ts') || file.endsWith('index.ts')) return
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(
      'import { MigrateUpArgs, MigrateDownArgs,',
      'import { type MigrateUpArgs, type MigrateDownArgs,',
    ),
  )
}

function snapshot(): Map<string, string> {
  return new Map([TYPES, IMPORT_MAP, ...migrationFiles()].map((file) => [file, contentOf(file)]))
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function changedSince(files: Map<string, string>): string[] {
  return [...snapshot()].filter(([file, text]) => files.get(file) !== text).map(([file]) => file)
}

function restore(files: Map<string, string>): void {
  for (const [file] of snapshot()) {
    const text = files.get(file)
    if (text === undefined) rmSync(file)
    else writeFileSync(file, text)
  }
}
