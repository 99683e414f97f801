import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { backup } from '@/backup/backup'

/** Backs up a CMS into a folder of its own, and answers with the folder. */
export async function takeBackup(payload: Payload): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'landrespons-backup-')), 'kopi')
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
