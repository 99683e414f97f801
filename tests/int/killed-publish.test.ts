import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { publish } from '@/workflow/publish'
import { publishDue } from '@/workflow/publish-due'
import { schedule } from '@/workflow/schedule'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import { approveSubmission, submitReport } from '../support/edition'
import { storedSubmission } from '../support/submission-states'
import { createReport } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')
// MongoDB keeps what a dead client had locked until that transaction's lifetime is over.
const RELEASED = { timeout: 150_000, interval: 2000 }

test(
  'a process that is killed in the middle of a publish leaves nothing half done',
  { timeout: 240_000 },
  async () => {
    const { id, reviewer } = await approved()

    expect(dieWhilePublishing(id, reviewer.id, 'now')).toBe('SIGKILL')
    expect(await editionsOf(id)).toEqual([])
    expect((await storedSubmission(cms, id)).state).toBe('approved')
    const chosen = { submission: id, change: 'major', changeNote: 'Ny.', now } as const
    const edition = await vi.waitFor(async () => publish(await cms.as(reviewer), chosen), RELEASED)

    expect(edition.number).toBe('1.0')
    expect((await verify(await cms.as(null))).broken).toEqual([])
  },
)

test(
  'one that is killed while it publishes what is due leaves it due, and the next one publishes it once',
  { timeout: 240_000 },
  async () => {
    const { id, reviewer } = await approved()
    const at = new Date('2022-10-02T09:30:00Z')
    const planned = { submission: id, changeNote: 'Ny.', at, now }
    await schedule(await cms.as(reviewer), planned)

    expect(dieWhilePublishing(id, reviewer.id, 'due')).toBe('SIGKILL')
    expect((await storedSubmission(cms, id)).state).toBe('scheduled')
    const first = await vi.waitFor(async () => publishDue(await cms.as(null), at), RELEASED)
    const second = await publishDue(await cms.as(null), at)

    expect([first.published, second.published]).toEqual([[id], []])
    expect(await editionsOf(id)).toHaveLength(1)
    expect((await verify(await cms.as(null))).broken).toEqual([])
  },
)

async function approved() {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report } = await createReport(cms, { by: author })
  const { id } = await submitReport(cms, { report: report.id, author })
  await approveSubmission(cms, { submission: id, reviewer })
  return { id, reviewer }
}

function dieWhilePublishing(...args: [submission: string, reviewer: string, when: string]) {
  const program = ['--import', 'tsx', 'tests/support/die-while-publishing.ts', cms.key]
  const { signal } = spawnSync(process.execPath, [...program, ...args], {
    env: { ...process.env, LOG_LEVEL: 'silent' },
    encoding: 'utf8',
  })
  return signal
}

async function editionsOf(submission: string) {
  const { docs } = await cms.payload.find({
    collection: 'editions',
    where: { submission: { equals: submission } },
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
