import type { CodeColour } from '@/domain/content/table'
import { NOTE_MARK, noteMark, noteNumbers, withoutNoteMarks } from '@/domain/text/note-mark'
import { COLOUR_NAME, colourOf } from './colour-name'
import { readPeriod } from './read-period'

/** One entry of a legend that explains colours. */
export type LegendEntry = { colour: CodeColour; label: string }

/** A caption taken apart; `text` and `source` keep their footnote marks. */
export type Caption = {
  text: string
  period: string | null
  source: string
  legend: LegendEntry[]
}

const ENTRY = String.raw`(?:${COLOUR_NAME})\s*[:=]\s*[^.;:]{1,120}[.;]?(?:${NOTE_MARK.source})*`
const LEGEND = new RegExp(String.raw`(?<=^|[\s(])${ENTRY}(?:\s*${ENTRY})+`, 'iu')
const ENTRIES = new RegExp(String.raw`(${COLOUR_NAME})\s*[:=]\s*([^.;:]{1,120})`, 'giu')
const SOURCE = /(?:^|\s)(?:Kilder?|Kjelder?|Sources?)\s*:\s*(.+)$/iu
const LAST_BRACKET = new RegExp(
  String.raw`\s*\(([^()]*)\)(?=[.\s]*(?:${NOTE_MARK.source})*[.\s]*$)`,
  'u',
)

/** Takes the period, the source and the legend out of a caption; what is left is the caption itself. */
export function readCaption(line: string): Caption {
  const [legend = ''] = LEGEND.exec(line) ?? []
  const marks = noteNumbers(legend).map(noteMark).join('')
  const { described, source } = splitSource(line.replace(legend, ' ').trim())
  const { text, period } = splitPeriod(described)
  return {
    text: withoutStop(text) + marks,
    period,
    source: withoutStop(source),
    legend: readLegend(withoutNoteMarks(legend)),
  }
}

function splitSource(line: string): { described: string; source: string } {
  const match = SOURCE.exec(line)
  if (!match) return { described: line, source: '' }
  return { described: line.slice(0, match.index), source: match[1] ?? '' }
}

function splitPeriod(described: string): { text: string; period: string | null } {
  const [bracket = '', content = ''] = LAST_BRACKET.exec(described) ?? []
  const period = readPeriod(content)
  return { text: period === null ? described : described.replace(bracket, ''), period }
}

/** Reads a source line such as "Kilde: …", without its label. */
export function readSourceLine(line: string): string {
  return withoutStop(line.replace(/^(?:Kilder?|Kjelder?|Sources?)\s*:\s*/iu, ''))
}

function readLegend(legend: string): LegendEntry[] {
  return [...legend.matchAll(ENTRIES)].flatMap(([, name = '', label = '']) => {
    const colour = colourOf(name)
    return colour ? [{ colour, label: label.trim() }] : []
  })
}

/** A caption is no sentence: its last full stop goes, and a footnote mark behind it stays. */
function withoutStop(text: string): string {
  return text.trim().replace(new RegExp(String.raw`\.\s*((?:${NOTE_MARK.source})*)$`, 'u'), '$1')
}
