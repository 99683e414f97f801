import type { ReportLanguage } from '../../../content/report-content'
import { findNumbers } from '../../../text/read-number'
import { splitSentences } from '../../../text/split-sentences'
import { claimedPercents, type ClaimedPercent } from './claimed-percents'
import { percentChange, shareCandidates } from './share-candidates'
import type { SeenText } from './sight'
import { present, type TableFigures } from './table-figures'

/** A percentage that no figures bear out: of a whole table, or of two figures that the sentence itself names. */
export type WrongShare = {
  sentence: string
  table: TableFigures
  stated: number
  added: number
  between: { before: number; after: number } | null
}

const THE_TABLE = /(?<!\p{L})(?:tabell\p{L}*|(?:the|this|table) table|table)(?!\p{L})/iu
const CHANGE =
  /(?<!\p{L})(?:falt|fall|fell|falle\w*|gått ned|ned|sank|sunk\w*|redu\w+|steg|økt\w*|øk\w+|auk\w+|opp|fell|fallen|drop\w*|decreas\w+|declin\w+|rose|risen|increas\w+|grew)(?!\p{L})/iu
const FROM_TO = /(?<!\p{L})(?:fra|frå|from)(?!\p{L})/iu

/**
 * The percentages of a text that the tables it speaks of do not give. A sentence speaks of a table when it names it or says
 * "tabellen", or when it goes from one of its figures to another; any other percentage is somebody else's.
 */
export function claimedShares(
  seen: SeenText,
  { tables, language }: { tables: ReadonlyMap<string, TableFigures>; language: ReportLanguage },
): WrongShare[] {
  const known = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => tables.get(id) ?? [])
  const near = known([...seen.named, ...seen.near])
  return splitSentences(seen.text).flatMap((sentence) => {
    const claims = claimedPercents(sentence, language)
    if (claims.length === 0) return []
    const numbers = findNumbers(sentence, language).filter(({ isPercent }) => !isPercent)
    const values = numbers.map(({ value }) => value)
    const step = stepIn(sentence, { values, tables: near })
    if (step) return claims.flatMap((claim) => wrongStep(claim, { ...step, sentence }))
    const spokenOf = seen.named.length > 0 ? known(seen.named) : near
    if (!THE_TABLE.test(sentence)) return []
    return claims.flatMap((claim) => wrongShare(claim, { sentence, values, tables: spokenOf }))
  })
}

type Step = { table: TableFigures; before: number; after: number }

/** The two figures of one table that a sentence goes between, "fra 543 til 317". */
function stepIn(
  sentence: string,
  { values, tables }: { values: readonly number[]; tables: readonly TableFigures[] },
): Step | null {
  if (!FROM_TO.test(sentence)) return null
  for (const table of tables) {
    const figures = new Set(table.columns.flatMap(({ values: cells }) => present(cells)))
    const [before, after, ...others] = values.filter((value) => figures.has(value))
    if (before && after !== undefined && others.length === 0) return { table, before, after }
  }
  return null
}

function wrongStep(
  claim: ClaimedPercent,
  { sentence, table, before, after }: Step & { sentence: string },
): WrongShare[] {
  const change = percentChange(before, after)
  // "Fra 200 til 100" may also be told as what is left, where nothing is said to rise or fall.
  const candidates = CHANGE.test(sentence) ? [change] : [change, (after / before) * 100]
  return candidates.some((percent) => isWithin(percent, claim))
    ? []
    : [{ sentence, table, stated: claim.value, added: change, between: { before, after } }]
}

function wrongShare(
  claim: ClaimedPercent,
  {
    sentence,
    values,
    tables,
  }: { sentence: string; values: readonly number[]; tables: readonly TableFigures[] },
): WrongShare[] {
  const [table] = tables
  const found = tables.map((one) =>
    shareCandidates(
      one,
      values.filter((value) => value > one.largest),
    ),
  )
  if (!table || found.flat().some((percent) => isWithin(percent, claim))) return []
  const [first = []] = found
  const added = first.reduce<number | null>(
    (best, percent) =>
      best === null || isNearer(percent, { than: best, to: claim }) ? percent : best,
    null,
  )
  return added === null ? [] : [{ sentence, table, stated: claim.value, added, between: null }]
}

function isWithin(percent: number, { from, to }: ClaimedPercent): boolean {
  const SLACK = 1e-9
  return percent >= from - SLACK && percent <= to + SLACK
}

function isNearer(percent: number, { than, to }: { than: number; to: ClaimedPercent }): boolean {
  return Math.abs(percent - to.value) < Math.abs(than - to.value)
}
