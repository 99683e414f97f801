import { joinLines } from '@/domain/text/join-lines'
import { endsSentence, startsLower } from '@/domain/text/sentence'
import { readVocabulary, type Vocabulary } from '@/domain/text/vocabulary'
import type { Line, Role } from '../lines/line'
import type { Tally } from '../remark'
import { findMarkers, type Marker } from './find-markers'

/**
 * Plain text as lines of blocks. Where lines were broken to fit a page, as PDF viewers give them, they are joined to
 * sentences again and words that were parted are mended.
 */
export function readPlainText(text: string, tally: Tally): Line[] {
  const lines = text.replace(/\r\n?|\f/g, '\n').split('\n')
  const context = { tally, width: pageWidth(lines), vocabulary: readVocabulary(lines) }
  const markers = findMarkers(lines)
  return inParagraphs(lines, { markers, width: context.width }).map((paragraph) =>
    writeParagraph(paragraph, context),
  )
}

type Paragraph = { role: Role; lines: string[] }
type Context = { tally: Tally; width: number; vocabulary: Vocabulary }

/** Shorter lines are a poem or a list; longer ones were never broken. */
const NARROWEST = 45
const WIDEST = 140

/** The width that lines were broken at; infinite where they were not. */
function pageWidth(lines: readonly string[]): number {
  const widest = lines.reduce((width, line) => Math.max(width, line.trim().length), 0)
  return widest >= NARROWEST && widest <= WIDEST ? widest : Infinity
}

const NO_MARKER: { length: number; role: Role } = { length: 0, role: { type: 'paragraph' } }

function inParagraphs(
  lines: readonly string[],
  { markers, width }: { markers: readonly (Marker | null)[]; width: number },
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let last = ''
  for (const [i, line] of lines.entries()) {
    const { length, role } = markers[i] ?? NO_MARKER
    const words = line.slice(length).trim()
    const isSame = role.type === 'paragraph' && last !== '' && goesOn(last, { words, width })
    if (isSame) paragraphs.at(-1)?.lines.push(words)
    else paragraphs.push({ role, lines: [words] })
    last = words
  }
  return paragraphs.filter(({ lines: [first] }) => first !== '')
}

/** Whether a line goes on in the next: a word or a sentence is cut, or it fills the page. */
function goesOn(line: string, { words, width }: { words: string; width: number }): boolean {
  if (width === Infinity || words === '') return false
  if (/[\p{L}\u00AD]-?$/u.test(line) && startsLower(words)) return true
  return line.length >= width * (endsSentence(line) ? 0.9 : 0.75)
}

function writeParagraph({ role, lines }: Paragraph, { tally, vocabulary }: Context): Line {
  const { text, unsure } = joinLines(lines, vocabulary)
  tally.add('joined-lines', lines.length - 1)
  tally.add('guessed-hyphen', unsure.length)
  return { role, inlines: [{ type: 'text', text }] }
}
