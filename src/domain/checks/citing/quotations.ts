import type { Citation } from '../../content/inline'
import type { Passage, Reading, ReadBlock } from '../reading/read-content'
import { longestWords } from '../reading/signs'

/** Words quoted from a source: a block quotation, or at least six words in quotation marks in a sentence that cites. */
export type Quotation = {
  words: string
  /** Whether all of the words are marked as another language than the report's. */
  isForeign: boolean
  citations: readonly Citation[]
  passage: Passage
  /** The words around it that may say something of it: its block's with the notes, and those that lead up to it. */
  around: readonly Passage[]
}

const FEWEST_WORDS = 6
const QUOTED = /«[^«»]{1,2000}»|“[^“”]{1,2000}”/gu

/** The quotations of a content, in reading order. */
export function readQuotations({ blocks, sections }: Reading): Quotation[] {
  const before = new Map(
    sections.flatMap((section) =>
      section.blocks.map((block, i) => [block.id, section.blocks[i - 1]] as const),
    ),
  )
  return blocks.flatMap((block) =>
    block.kind === 'quote'
      ? blockQuotation(block, before.get(block.id))
      : passagesOf(block).flatMap((passage) => inlineQuotations(passage, passagesOf(block))),
  )
}

function blockQuotation(block: ReadBlock, before: ReadBlock | undefined): Quotation[] {
  const [passage] = block.lines
  if (!passage) return []
  const own = passage.sentences.map((sentence) => sentence.own).join('')
  const leadIn = before ? before.lines : []
  // The citation often stands in the words that lead up to the quotation.
  const ledIn = leadIn.slice(-1).flatMap(({ sentences }) => sentences.slice(-1))
  const outside = ledIn.flatMap((sentence) => sentence.citations)
  return [
    {
      words: longestWords(passage.text),
      isForeign: hasNoWords(own),
      citations: block.citations.length > 0 ? block.citations : outside,
      passage,
      around: [...passagesOf(block), ...leadIn],
    },
  ]
}

function inlineQuotations(passage: Passage, around: readonly Passage[]): Quotation[] {
  return passage.sentences.flatMap(({ text, own, citations }) =>
    [...text.matchAll(QUOTED)].flatMap(({ 0: quoted, index }) => {
      const words = longestWords(quoted)
      if (citations.length === 0 || words.split(' ').length < FEWEST_WORDS) return []
      const isForeign = hasNoWords(own.slice(index, index + quoted.length))
      return [{ words, isForeign, citations, passage, around }]
    }),
  )
}

function hasNoWords(text: string): boolean {
  return !/\p{L}/u.test(text)
}

function passagesOf({ lines, notes }: ReadBlock): Passage[] {
  return [...lines, ...notes]
}
