import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { backup } from '@/backup/backup'
import { fileName, parseManifest } from '@/backup/manifest'

/** Backs up a CMS into a folder of its own, and answers with the folder. */
export async function takeBackup(payload: Payload): Promise<string> {
  const folder = freshFolder()
  const now = new Date('2026-01-02T03:04:05Z')
  await backup(await createLocalReq({}, payload), { folder, version: '0.0.0-test', now })
  return folder
}

/** The lines of every file of a backup, by file name. */
export function backupLines(folder: string): Record<string, string[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name), 'utf8').split('\n')]),
  )
}

/** A copy of a backup with one file's text changed, for which its manifest may be made to vouch. */
export function changedBackup(
  folder: string,
  { file, change, vouched }: { file: string; change: (text: string) => string; vouched: boolean },
): string {
  const copy = freshFolder()
  cpSync(folder, copy, { recursive: true })
  const path = join(copy, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  if (vouched) vouchFor(copy)
  return copy
}

/** The path of a folder that is not there yet. */
export function freshFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'landrespons-backup-')), 'kopi')
}

function vouchFor(folder: string): void {
  const path = join(folder, 'manifest.json')
  const manifest = parseManifest(readFileSync(path, 'utf8'))
  const files = manifest.files.map((file) => {
    const text = readFileSync(join(folder, fileName(file)), 'utf8')
    const sha256 = createHash('sha256').update(text).digest('hex')
    return { ...file, sha256, count: text.split('\n').length - 1 }
  })
  writeFileSync(path, JSON.stringify({ ...manifest, files }))
}
