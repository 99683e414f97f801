import { expect, test } from 'vitest'
import type { Block } from '../../content/block'
import type { ReportLanguage } from '../../content/report-content'
import { findings, said } from '../../../../tests/support/findings'
import {
  aTable,
  list,
  p,
  section,
  tableAt,
  writtenReport,
} from '../../../../tests/support/written-report'
import { tableReferences } from './table-references'

function content(blocks: Block[], language: ReportLanguage = 'nb') {
  const tables = [aTable('t1'), aTable('t2')]
  return writtenReport({ sections: [section('S', blocks)], tables, report: { language } })
}

test('a table that the text does not mention is found', () => {
  expect(said(tableReferences, content([p('a', 'Et kupp.'), tableAt('t1')]))).toEqual([
    'check-table-unmentioned at t1',
  ])
})

test.each([
  ['by a link', [p('a', 'Se {#t1}.'), p('z', 'Noe.'), tableAt('t1')]],
  ['by its number', [p('a', 'Tabell 1 viser noe.'), p('z', 'Noe.'), tableAt('t1')]],
  ['right before it', [p('a', 'Hendelsene er fordelt som følger:'), tableAt('t1')]],
  [
    'before a list that leads to it',
    [p('a', 'Oversikten har to deler:'), list('l', ['En']), tableAt('t1')],
  ],
  ['right behind it', [tableAt('t1'), p('a', 'Som tabellen viser, er det slik.')]],
])('a table that is mentioned %s is left in peace', (_, blocks) => {
  expect(said(tableReferences, content(blocks))).toEqual([])
})

test.each([
  ['nb', 'Slik tabellen under viser.', 'tabellen under', 'tabell\u00a02'],
  ['nb', 'Se tabellen over.', 'tabellen over', 'tabell\u00a01'],
  ['nn', 'Sjå tabellen ovanfor.', 'tabellen ovanfor', 'tabell\u00a01'],
  ['en', 'The table below shows it.', 'The table below', 'Table\u00a02'],
] as const)('in %s “%s” is to point by number', (language, line, from, to) => {
  const blocks = [p('x', 'Tabell 1, Table 1.'), tableAt('t1'), p('a', line), tableAt('t2')]
  expect(findings(tableReferences, content(blocks, language))).toMatchObject([
    {
      code: 'check-table-position',
      place: { block: 'a' },
      mending: { kind: 'replace-text', from, to },
    },
  ])
})

test('a number that no table has is found', () => {
  const blocks = [p('a', 'Se tabell 1 og tabell 7.'), tableAt('t1')]
  expect(findings(tableReferences, content(blocks))).toMatchObject([
    { code: 'check-table-number', values: { number: 7, count: 1 } },
  ])
})

test('tables that are mentioned out of order may be meant so', () => {
  const blocks = [p('a', 'Se tabell 2.'), p('b', 'Se {#t1}.'), tableAt('t1'), tableAt('t2')]
  expect(findings(tableReferences, content(blocks))).toMatchObject([
    { code: 'check-table-order', outcome: 'possible', values: { number: 1, earlier: 2 } },
  ])
})

test('a paragraph may name two tables in either order', () => {
  const blocks = [p('a', 'Tabell 2 er laget som tabell 1.'), tableAt('t1'), tableAt('t2')]
  expect(said(tableReferences, content(blocks))).toEqual([])
})
