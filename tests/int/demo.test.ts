import { expect, test } from 'vitest'
import { loadDemo } from '@/demo/load-demo'
import { verify } from '@/workflow/verify'
import { useCms } from '../support/cms'

const cms = useCms()

test('the demonstration has its editions and one submission that waits, and loading it again changes nothing', async () => {
  const { loaded } = await loadDemo(cms.payload)
  expect(loaded).toHaveLength(3)
  expect((await loadDemo(cms.payload)).loaded).toEqual([])

  const { docs } = await cms.payload.find({
    collection: 'editions',
    sort: ['slug', 'major', 'minor'],
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  expect(docs.map(({ slug, number }) => `${slug} ${number}`)).toEqual([
    'burkina-faso-armed-groups 1.0',
    'mali-sikkerhetssituasjonen 1.0',
    'mali-sikkerhetssituasjonen 1.1',
    'mali-sikkerhetssituasjonen 2.0',
    'niger-grenseomrada 1.0',
  ])
  const { totalDocs } = await cms.payload.count({
    collection: 'submissions',
    where: { state: { equals: 'submitted' } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(1)
  const countries = await cms.payload.count({ collection: 'countries', overrideAccess: true })
  expect(countries.totalDocs).toBeGreaterThan(240)
  expect(await verify(await cms.as(null))).toMatchObject({ editions: 5, broken: [] })
})
