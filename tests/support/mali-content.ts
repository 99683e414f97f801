import { readFileSync } from 'node:fs'
import { assemble } from '@/domain/assembly/assemble'
import { nestOutline, type OutlineItem } from '@/domain/assembly/outline'
import { sourceLabel } from '@/domain/citation/source-label'
import type { DraftSource } from '@/domain/content/manuscript'
import type { ReportContent } from '@/domain/content/report-content'
import type { Source } from '@/domain/content/source'
import type { Cell, Table } from '@/domain/content/table'
import { importPlainText } from '@/import/import-plain-text'
import { countingIds } from '@/import/testing/counting-ids'

/** The reference text lies beside the repository, and only where it may. */
export const MALI_SEED = '../shared/seed/mali-respons.txt'

/**
 * The reference text as the importer reads it, completed with what its plain text cannot say: what the sources are, when the
 * information was cut off, what was asked, and the periods, units, colours and missing headings of the tables. Nothing in the text is changed.
 */
export function maliContent(): ReportContent {
  const text = readFileSync(MALI_SEED, 'utf8')
  const { manuscript } = importPlainText(text, { newId: countingIds(), language: 'nb' })
  const outline = manuscript.sections.map(({ id, title, blocks }): OutlineItem => {
    return { level: BELOW_ACTORS.has(title) ? 2 : 1, section: { id, title, blocks } }
  })
  const answering = nestOutline(outline).map(({ id }) => id)
  const { content, problems } = assemble({
    report: {
      ...{ id: 'mali', slug: 'mali', kind: 'respons', language: 'nb', title: 'Mali' },
      questions: [
        { id: 'q', text: 'Hvordan er sikkerheten?', answeredIn: answering, searched: null },
      ],
      country: { code: 'ML', name: 'Mali' },
      topics: [{ slug: 'vaepnede-grupper', name: 'Væpnede grupper' }],
      authors: ['Redaksjonen'],
      cutOffDate: '2022-10-14',
      assessedCurrent: '2022-10-14',
      reviewBy: '2023-10-14',
    },
    outline,
    tables: manuscript.tables.map(completedTable),
    sources: manuscript.sources.map(completedSource),
    boilerplate: manuscript.boilerplate && { id: 'boilerplate', ...manuscript.boilerplate },
    yearSuffixes: new Map(
      manuscript.sources.flatMap(({ id, yearSuffix }) => (yearSuffix ? [[id, yearSuffix]] : [])),
    ),
  })
  if (!content) throw new Error(JSON.stringify(problems))
  return content
}

/** The text does not show the levels of its headings; these are parts of the chapter on the parties to the conflict. */
const BELOW_ACTORS: ReadonlySet<string> = new Set([
  'Malis væpnede styrker',
  'Væpnede jihadistgrupper',
  'Lokale milits- og selvforsvarsgrupper i Sentral-Mali',
  'Tuareg-grupper: MSA og GATIA i Nord-Mali',
  'Wagner-gruppen',
])

type Known = Pick<Source, 'type' | 'publisher'> & Partial<Source>

/** What the works are, by the name that they are cited by. */
const WORKS: Readonly<Record<string, Known>> = {
  ACLED: { type: 'dataset', publisher: 'ACLED' },
  'Africa Center for Strategic Studies': {
    type: 'webpage',
    publisher: 'Africa Center for Strategic Studies',
  },
  'Benjaminsen & Ba': { type: 'article', publisher: null, containerTitle: 'African Security' },
  Clingendael: { type: 'report', publisher: 'Clingendael' },
  Desorgues: { type: 'news', publisher: null, containerTitle: 'TV5 Monde', language: 'fr' },
  EASO: { type: 'report', publisher: 'European Asylum Support Office' },
  'France 24': { type: 'news', publisher: 'France 24' },
  HRW: { type: 'report', publisher: 'Human Rights Watch' },
  ICG: { type: 'report', publisher: 'International Crisis Group' },
  Landinfo: { type: 'report', publisher: 'Landinfo', language: 'nb' },
  'Le Monde': { type: 'news', publisher: 'Le Monde', language: 'fr' },
  Leraand: { type: 'webpage', publisher: 'Store norske leksikon', language: 'nb' },
  'Marsh & Rolandsen': {
    type: 'article',
    publisher: null,
    containerTitle: 'Journal of Intervention and Statebuilding',
  },
  MINUSMA: { type: 'report', publisher: 'MINUSMA' },
  Nsaibia: { type: 'report', publisher: 'Global Initiative' },
  NUPI: { type: 'report', publisher: 'NUPI', language: 'nb' },
  Parens: { type: 'report', publisher: 'Foreign Policy Research Institute' },
  Risemberg: { type: 'news', publisher: null, containerTitle: 'Voice of America' },
  Sylla: { type: 'news', publisher: null, containerTitle: 'L’Indépendant', language: 'fr' },
  'UN Security Council': { type: 'report', publisher: 'FN' },
}

function completedSource(stub: DraftSource): DraftSource {
  const label = sourceLabel(stub, 'nb')
  const known = Object.entries(WORKS).find(([name]) => label.startsWith(`${name} `))?.[1]
  if (!known) throw new Error(`Nothing is known of ${label}`)
  return {
    ...stub,
    title: `Arbeidstittel: ${label}`,
    titleSupplied: true,
    language: 'en',
    // How long the reports are is not known, and no rule may guess it.
    pages: stub.pages ?? 'sidetall ikke oppgitt',
    url: `https://example.org/${stub.id}`,
    archiveUrl: `https://archive.example.org/${stub.id}`,
    accessed: '2022-10-07',
    assessment: {
      ...{ mandate: 'Kjent', funding: 'Kjent', method: 'Kjent', bias: 'Kjent' },
      assessedOn: '2022-09-01',
    },
    ...known,
  }
}

function completedTable(table: Table): Table {
  return {
    ...table,
    period: table.period ?? (isOfPlaces(table) ? '2021-12' : '2022-01/2022-09'),
    unit: table.unit ?? (isOfPlaces(table) ? 'kretser' : 'hendelser'),
    columns: table.columns.map((column) =>
      column.title.length > 0 ? column : { ...column, title: [{ type: 'text', text: 'Gruppe' }] },
    ),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => completedCell(cell, { table, column: i })),
    })),
  }
}

function isOfPlaces({ columns }: Table): boolean {
  return columns.some(({ type }) => type === 'category')
}

/** Every place gets the first category of its column: which it has does not matter here, that it has one does. */
function completedCell(cell: Cell, { table, column }: { table: Table; column: number }): Cell {
  if (cell.kind !== 'category' || cell.code !== null) return cell
  const codes = table.codeLists.find(({ id }) => id === table.columns[column]?.codeList)?.codes
  return { ...cell, code: codes?.[0]?.id ?? null }
}
