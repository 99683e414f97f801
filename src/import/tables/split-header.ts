import { MONTH } from '@/domain/text/month'
import { numericTail } from './numeric-tail'

const QUARTER = String.raw`(?:Q[1-4]|[1-4]\.\s?kvartal)\s\d{4}`
const MONTHS = String.raw`(?:${MONTH})\.?(?:\s?[-–]\s?(?:${MONTH})\.?)?(?:\s\d{4})?`
const PERIOD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${MONTHS}|${QUARTER})(?![\p{L}\p{N}])`,
  'giu',
)

/** Divides a header line over `count` columns, where its words tell how; null where they do not. */
export function splitHeader(line: string, count: number): string[] | null {
  const ways = [byFigures, byPeriods, bySpacing, byRepeatedWord, byWords]
  for (const way of ways) {
    const titles = fitted(way(line, count), count)
    if (titles) return titles
  }
  return null
}

/** Titles as they came, or behind an empty first one: the column that heads the rows is often untitled. */
function fitted(titles: string[], count: number): string[] | null {
  const tidy = titles.map((title) => title.trim())
  if (tidy.length === count) return tidy
  return tidy.length === count - 1 && count > 1 ? ['', ...tidy] : null
}

function byFigures(line: string, count: number): string[] {
  const figures = numericTail(line)
  if (figures.length !== count - 1) return []
  const label = line.split(/\s+/).slice(0, -figures.length || undefined)
  return [label.join(' '), ...figures]
}

/** "Jan-mars 2022 April-juni 2022": a blank behind a hyphen is a line end inside a cell. */
function byPeriods(line: string, count: number): string[] {
  const periods = [...line.matchAll(PERIOD)]
  const first = periods[0]
  if (!first || periods.length < count - 1) return []
  const between = line.slice(first.index).replace(PERIOD, '').trim()
  if (between !== '') return []
  const label = line.slice(0, first.index).trim()
  const titles = periods.map(([title]) => title.replace(/\s?([-–])\s?/g, '$1'))
  return periods.length === count && label === '' ? titles : [label, ...titles]
}

function bySpacing(line: string): string[] {
  const titles = line.split(/\t|\s{2,}/)
  return titles.length > 1 ? titles : []
}

function byWords(line: string): string[] {
  return line.split(/\s+/)
}

/** "Region: Mopti Region: Ségou": each title begins with the same word. */
function byRepeatedWord(line: string): string[] {
  const words = line.split(/\s+/)
  const starts = words.flatMap((word, i) => (word === words[0] ? [i] : []))
  if (starts.length < 2) return []
  return starts.map((start, i) => words.slice(start, starts[i + 1]).join(' '))
}

/** How many columns a header of repeated titles or wide spaces has; null where only its words could tell. */
export function columnCount(line: string): number | null {
  const titles = [byRepeatedWord(line), bySpacing(line)].find(({ length }) => length > 1)
  return titles ? titles.length : null
}
