import { beforeAll, expect, test } from 'vitest'
import type { Edition } from '@payload-types'
import { idOf } from '@/cms/id-of'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'
import { publishReport } from '../support/edition'
import { createReport, paragraph, rewriteSection } from '../support/working-copy'

const cms = useCms()
let first: Edition
let second: Edition

beforeAll(async () => {
  const author = await cms.person('researcher')
  const reviewer = await cms.person('reviewer')
  const { report, section } = await createReport(cms, { by: author, slug: 'mali' })
  first = await publishReport(cms, { report: report.id, author, reviewer })
  await rewriteSection(cms, { by: author, id: section.id, blocks: [paragraph('Nytt.')] })
  second = await publishReport(cms, { report: report.id, author, reviewer })
})

test('untouched editions and submissions are whole', async () => {
  expect(await verify(await cms.as(null))).toEqual({ editions: 2, submissions: 2, broken: [] })
})

test.each([
  ['content', (): unknown => first.content.replace('Volden', 'Volder')],
  [
    'sha256',
    (): unknown => `${first.sha256.slice(0, -1)}${first.sha256.endsWith('0') ? '1' : '0'}`,
  ],
  ['changeNote', (): unknown => 'Endret!'],
  ['publishedAt', (): unknown => '2022-10-01T09:30:01.000Z'],
  ['title', (): unknown => 'Sikkerhetssituasjonem'],
  ['slug', (): unknown => 'malj'],
  ['country', (): unknown => 'MR'],
  ['language', (): unknown => 'nn'],
  ['minor', (): unknown => 1],
  ['change', (): unknown => 'minor'],
  ['seal', (): unknown => first.seal.replace('Endret', 'Endred')],
  [
    'sealHash',
    (): unknown => `${first.sealHash.slice(0, -1)}${first.sealHash.endsWith('0') ? '1' : '0'}`,
  ],
] as const)(
  'one byte of an edition’s %s changed in the database is found and named',
  async (field, changed) => {
    await writeDirectly(first.id, { [field]: changed() })

    const { broken } = await verify(await cms.as(null))
    await writeDirectly(first.id, { [field]: first[field] })

    expect(broken).toContainEqual({
      document: expect.stringContaining(first.number) as string,
      field,
    })
  },
)

test('an edition that is gone breaks the chain and is missed by its submission', async () => {
  await cms.payload.db.deleteOne({ collection: 'editions', where: { id: { equals: first.id } } })

  const { broken } = await verify(await cms.as(null))

  expect(broken).toEqual([
    { document: `mali ${second.number}`, field: 'previous' },
    { document: `submission ${idOf(first.submission)}`, field: 'edition' },
  ])
})

/** Changes a stored edition behind the back of access control and hooks. */
async function writeDirectly(id: string, data: Record<string, unknown>): Promise<void> {
  await cms.payload.db.updateOne({ collection: 'editions', id, data })
}
