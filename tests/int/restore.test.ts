import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { inSnapshot } from '@/backup/in-snapshot'
import { restore } from '@/backup/restore'
import { markUnfinished, refuseUnfinished } from '@/backup/unfinished-restore'
import { backup } from '@/backup/backup'
import { backupLines, changedBackup, freshFolder, takeBackup } from '../support/backup-folder'
import { useCms } from '../support/cms'
import { createReport } from '../support/working-copy'

const NOWHERE = 'aaaaaaaaaaaaaaaaaaaaaaaa'
const onMongodb = process.env.DATABASE === 'mongodb'
const source = useCms()
let folder: string

beforeAll(async () => {
  const by = await source.person('researcher')
  await createReport(source, { by, slug: 'mali' })
  await createTopic('sikkerhet')
  folder = await takeBackup(source.payload)
})

const DAMAGES = [
  ['a letter changed', 'topics.jsonl', (text: string) => text.replace('sikk', 'sykk')],
  ['the end cut off', 'reports.versions.jsonl', (text: string) => text.slice(0, -9)],
  ['its last line gone', 'reports.jsonl', () => ''],
  ['a line too many', 'topics.jsonl', (text: string) => text + text],
] as const

describe('a folder that is no whole backup', () => {
  const target = useCms({ empty: true })
  const restored = async (from: string) => restore(await target.as(null), from)

  test.each(DAMAGES)('is refused by the name of the file with %s', async (_, file, change) => {
    const damaged = changedBackup(folder, { file, change, vouched: false })
    await expect(restored(damaged)).rejects.toMatchObject({
      code: 'backup-file-damaged',
      values: { file },
    })
  })

  test('is refused when a file is gone', async () => {
    const file = 'editions.jsonl'
    const damaged = changedBackup(folder, { file, change: (text) => text, vouched: false })
    rmSync(join(damaged, file))
    await expect(restored(damaged)).rejects.toMatchObject({
      code: 'backup-file-damaged',
      values: { file },
    })
  })

  test.each([
    ['no JSON', (text: string) => text.replace('{', '(')],
    ['no document', () => '[]\n'],
    ['no end', (text: string) => text.trimEnd()],
  ])('is refused when a line is %s, even if the manifest vouches for it', async (_, change) => {
    const damaged = changedBackup(folder, { file: 'topics.jsonl', change, vouched: true })
    await expect(restored(damaged)).rejects.toMatchObject({ code: 'backup-file-damaged' })
  })

  test.each([
    ['has another format', '"format": 1', '"format": 2', 'backup-format-unknown', { format: 2 }],
    ['is no JSON', '{', '', 'backup-file-damaged', { file: 'manifest.json' }],
    ['names a path', '"topics"', '"../topics"', 'backup-file-damaged', { file: 'manifest.json' }],
    ['counts wrongly', '"count": 1,', '"count": 2,', 'backup-file-damaged', {}],
    [
      'names an unknown collection',
      '"topics"',
      '"rumours"',
      'backup-collection-unknown',
      { collection: 'rumours' },
    ],
  ] as const)('is refused when its manifest %s', async (_, from, to, code, values) => {
    const change = (text: string) => text.replace(from, to)
    const damaged = changedBackup(folder, { file: 'manifest.json', change, vouched: false })
    await expect(restored(damaged)).rejects.toMatchObject({ code, values })
  })

  test.each([
    ['topics.jsonl', '{', '{"colour":"red",', { collection: 'topics', field: 'colour' }],
    ['reports.jsonl', '"level"', '"a":1,"level"', { collection: 'reports', field: 'outline.a' }],
    ['reports.versions.jsonl', '"slug"', '"a":1,"slug"', { collection: 'reports', field: 'a' }],
  ] as const)(
    'is refused when %s has a field that nobody knows',
    async (file, from, to, values) => {
      const change = (text: string) => text.replace(from, to)
      const newer = changedBackup(folder, { file, change, vouched: true })
      await expect(restored(newer)).rejects.toMatchObject({ code: 'backup-field-unknown', values })
    },
  )

  test('is refused when it is no backup at all', async () => {
    await expect(restored(freshFolder())).rejects.toMatchObject({ code: 'backup-missing' })
  })

  test('leaves the database empty, even when the database itself refuses half-way', async () => {
    const change = (text: string) => text + text
    const twice = changedBackup(folder, { file: 'topics.jsonl', change, vouched: true })
    await expect(restored(twice)).rejects.toThrow()

    const lines = Object.values(backupLines(await takeBackup(target.payload)))
    expect(lines.flat().filter(Boolean)).toEqual([])
  })
})

describe('a restore that was cut off', () => {
  const target = useCms({ empty: true })

  test('keeps the CMS from starting, and the next one begins anew', async () => {
    await markUnfinished(target.payload)
    await createTopic('halvferdig', target)
    await expect(refuseUnfinished(target.payload)).rejects.toThrow(/cut off/)

    await restore(await target.as(null), folder)

    await expect(refuseUnfinished(target.payload)).resolves.toBeUndefined()
    expect(backupLines(await takeBackup(target.payload))).toEqual(backupLines(folder))
  })

  test('is refused once the database has documents, and changes none of them', async () => {
    await expect(restore(await target.as(null), folder)).rejects.toMatchObject({
      code: 'restore-database-filled',
    })
    expect(backupLines(await takeBackup(target.payload))).toEqual(backupLines(folder))
  })
})

describe('a backup from before', () => {
  const target = useCms({ empty: true })
  const uuid = randomUUID()
  const change = (text: string) => text.replace(/"id":"[^"]+"/, `"id":"${uuid}"`)

  test.skipIf(onMongodb)('keeps its uuids on SQLite', async () => {
    const old = changedBackup(folder, { file: 'topics.jsonl', change, vouched: true })
    await restore(await target.as(null), old)
    expect(backupLines(await takeBackup(target.payload))).toEqual(backupLines(old))
  })

  test.runIf(onMongodb)('is refused by MongoDB, which can’t hold them', async () => {
    const old = changedBackup(folder, { file: 'topics.jsonl', change, vouched: true })
    await expect(restore(await target.as(null), old)).rejects.toMatchObject({
      code: 'backup-id-not-portable',
      values: { collection: 'topics', id: uuid },
    })
  })
})

describe('what points at something deleted', () => {
  const target = useCms({ empty: true })

  test('is restored as it was, and the database is as strict afterwards as before', async () => {
    const change = (text: string) => text.replace(/"country":"[^"]+"/, `"country":"${NOWHERE}"`)
    const dangling = changedBackup(folder, { file: 'reports.jsonl', change, vouched: true })
    await restore(await target.as(null), dangling)
    expect(backupLines(await takeBackup(target.payload))).toEqual(backupLines(dangling))
    expect(await writesDangling(target)).toBe(await writesDangling(source))
  })
})

test('a folder that is not empty is never written into', async () => {
  const req = await source.as(null)
  const args = { folder, version: '1', now: new Date('2026-01-02T03:04:05Z') }
  const before = backupLines(folder)
  await expect(backup(req, args)).rejects.toMatchObject({ code: 'backup-folder-filled' })
  expect(backupLines(folder)).toEqual(before)
})

test('a backup sees the database as it was when it began, and keeps nobody from writing', async () => {
  const req = await source.as(null)
  const { db } = source.payload
  const names = async (reading = {}) => {
    const { docs } = await db.find<{ name: string }>({ collection: 'topics', ...reading })
    return docs.map(({ name }) => name)
  }
  const seen = await inSnapshot(req, async () => {
    const before = await names({ req })
    const where = { slug: { equals: 'sikkerhet' } }
    await db.updateOne({ collection: 'topics', where, data: { name: 'Noe annet' } })
    return { before, after: await names({ req }) }
  })

  expect(seen).toEqual({ before: ['Tema'], after: ['Tema'] })
  expect(await names()).toEqual(['Noe annet'])
})

async function createTopic(slug: string, cms = source): Promise<void> {
  const data = { slug, name: 'Tema', nameNynorsk: 'Tema', nameEnglish: 'Topic' }
  await cms.payload.create({ collection: 'topics', data, depth: 0, overrideAccess: true })
}

/** Whether a database takes a document that points at nothing. */
function writesDangling({ payload }: typeof source): Promise<boolean> {
  const data = { report: NOWHERE, person: NOWHERE, at: '2026-01-01T00:00:00.000Z' }
  return payload.db.create({ collection: 'presences', data }).then(
    () => true,
    () => false,
  )
}
