import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { approve } from '@/workflow/approve'
import { publish } from '@/workflow/publish'
import { submit } from '@/workflow/submit'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import { createReport } from '../support/working-copy'

const cms = useCms()
const now = new Date('2022-10-01T09:30:00Z')

test(
  'a process that is killed in the middle of a publish leaves nothing half done',
  { timeout: 240_000 },
  async () => {
    const author = await cms.person('researcher')
    const reviewer = await cms.person('reviewer')
    const { report } = await createReport(cms, { by: author })
    const { id } = await submit(await cms.as(author), { report: report.id, note: null, now })
    await approve(await cms.as(reviewer), { submission: id, comment: null, now })

    const { signal } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tests/support/die-while-publishing.ts', cms.key, id, reviewer.id],
      { env: { ...process.env, LOG_LEVEL: 'silent' }, encoding: 'utf8' },
    )

    expect(signal).toBe('SIGKILL')
    const { totalDocs } = await cms.payload.count({ collection: 'editions', overrideAccess: true })
    expect(totalDocs).toBe(0)
    const after = await cms.payload.findByID({
      collection: 'submissions',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect(after.state).toBe('approved')
    // MongoDB keeps what a dead client had locked until that transaction's lifetime is over.
    const edition = await vi.waitFor(
      async () =>
        publish(await cms.as(reviewer), {
          submission: id,
          change: 'major',
          changeNote: 'Ny.',
          now,
        }),
      { timeout: 150_000, interval: 2000 },
    )
    expect(edition.number).toBe('1.0')
    expect((await verify(await cms.as(null))).broken).toEqual([])
  },
)
