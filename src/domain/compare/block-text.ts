import { blockInlines } from '../content/walk'
import { crossReferenceText } from '../content/cross-reference-text'
import type { Block, Standing } from '../content/block'
import { standingText } from '../content/standing-text'
import type { Inline } from '../content/inline'
import type { Numbering } from '../content/number-content'
import type { ReportLanguage } from '../content/report-content'
import { citationText } from '../citation/citation-text'
import type { CitableSource } from '../citation/citable-source'

/** What is needed to write a block out as words: its sources, its numbers, its language. */
export type Wording = {
  sources: ReadonlyMap<string, CitableSource>
  numbering: Pick<Numbering, 'sections' | 'tables'>
  language: ReportLanguage
  /** What stands in the place of a table. */
  tableName: (table: string) => string
  /** Whether it is told what a block or note rests on, and that it is a key finding. */
  tellsStanding?: boolean
}

/**
 * A block as plain words with its citations written out and its notes in brackets, as two versions are compared and as a
 * report is searched. What is said of it stands first: "(egen vurdering) Volden vil øke."
 */
export function blockText(block: Block, wording: Wording): string {
  if (block.type === 'table') return wording.tableName(block.table)
  const lines = Map.groupBy(blockInlines(block), ({ at }) => at)
  const text = [...lines.values()]
    .map((line) => line.map(({ inline }) => inlineText(inline, wording)).join(''))
    .join('\n')
  return block.type === 'quote' ? text : toldStanding(block, wording) + text
}

function toldStanding(standing: Standing, wording: Wording): string {
  const text = wording.tellsStanding ? standingText(standing, wording) : ''
  return text === '' ? '' : `(${text}) `
}

function inlineText(inline: Inline, wording: Wording): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'link':
      return inline.children.map(({ text }) => text).join('')
    case 'citation':
      return citationText(inline, wording)
        .map(({ text }) => text)
        .join('')
    case 'cross-reference':
      return crossReferenceText(inline, wording)
    case 'footnote':
      return ` [${toldStanding(inline, wording)}${inline.children.map((child) => inlineText(child, wording)).join('')}]`
  }
}
