import { expect, test } from 'vitest'
import type { User } from '@payload-types'
import { fromTable } from '@/editor/table/table-document'
import type { Block } from '@/domain/content/block'
import { useCms } from '../support/cms'
import { rest } from '../support/rest'
import { numberTable } from '../support/sample-tables'
import { createReport, createSection, paragraph } from '../support/working-copy'

const cms = useCms()

test('a table’s places are named with report, section and block', async () => {
  const author = await cms.person('researcher')
  const table = await createTable(author)
  const section = await createSection(cms, {
    by: author,
    title: 'Pass',
    blocks: [paragraph('Først.'), placing('plass-1', table)],
  })
  const { report } = await createReport(cms, { by: author })
  await rest(cms, `/api/reports/${report.id}`, {
    method: 'PATCH',
    body: { outline: [{ section: section.id, level: '1' }], rev: report.rev },
    as: author,
  })

  const answer = await rest(cms, `/api/tables/${table}/places`, { as: author })

  expect(answer.json).toEqual({
    places: [
      {
        section: { id: section.id, title: 'Pass' },
        block: 'plass-1',
        report: { id: report.id, title: report.title },
      },
    ],
  })
})

test('a place in a section of no report has no report', async () => {
  const author = await cms.person('researcher')
  const table = await createTable(author)
  const blocks = [placing('plass-2', table)]
  const { id } = await createSection(cms, { by: author, title: 'Løst', blocks })

  const answer = await rest(cms, `/api/tables/${table}/places`, { as: author })

  expect(answer.json).toEqual({
    places: [{ section: { id, title: 'Løst' }, block: 'plass-2', report: null }],
  })
})

test('a table that nothing places has no places', async () => {
  const author = await cms.person('researcher')

  const answer = await rest(cms, `/api/tables/${await createTable(author)}/places`, { as: author })

  expect(answer.json).toEqual({ places: [] })
})

test('only people of the house are told where a table stands', async () => {
  const author = await cms.person('researcher')
  const answer = await rest(cms, `/api/tables/${await createTable(author)}/places`)

  expect(answer.status).toBe(401)
})

test('the cells of a column go with it when it is removed', async () => {
  const author = await cms.person('researcher')
  const id = await createTable(author)
  const before = await cms.payload.findByID({ collection: 'tables', id, overrideAccess: true })
  const columns = before.columns.slice(0, 1)

  await rest(cms, `/api/tables/${id}`, {
    method: 'PATCH',
    body: { columns, rev: before.rev },
    as: author,
  })

  const after = await cms.payload.findByID({ collection: 'tables', id, overrideAccess: true })
  const [row] = JSON.parse(JSON.stringify(after.rows)) as [{ cells: object }]
  expect(Object.keys(row.cells)).toEqual([columns[0]?.id])
})

function placing(id: string, table: string): Block {
  return { type: 'table', id, table }
}

let count = 0

// On SQLite the id of a column is its own in the whole library.
async function createTable(by: User): Promise<string> {
  count += 1
  const columns = numberTable().columns.map((column) => ({
    ...column,
    id: `${column.id}-${count}`,
  }))
  const table = { ...numberTable(), columns, source: [] }
  const { id } = await cms.payload.create({
    collection: 'tables',
    data: fromTable(table),
    depth: 0,
    overrideAccess: false,
    user: by,
    req: await cms.as(by),
  })
  return id
}
