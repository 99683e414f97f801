/** Where the digits of a footnote mark stand in a line. */
export type MarkPlace = { start: number; end: number }

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const OPENERS = /^[(«“"[‘]+/u
const CLOSERS = String.raw`[.,;:!?)»”"’\]]*`
const UNIT = /^(?:[kcdm]?m|CO|H|N|\p{Lu})$/u
const NUMBERED_PLACE = /^(?:s|p|pp|nr|no|kap|art|para|avsn|pkt)\.$/iu
const YEAR = /(?:^|\D)(?:19|20)\d{2}$/

/** The first place at or after `from` where a footnote's number is glued to a word, if any. */
export function findNoteMark(
  text: string,
  { number, from = 0 }: { number: number; from?: number },
): MarkPlace | null {
  const digits = String(number)
  const raised = digits.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))
  const written = [digits, raised].filter((mark) => text.includes(mark))
  if (written.length === 0) return null
  const glued = new RegExp(`^(.*\\S)(${written.join('|')})${CLOSERS}$`, 'u')
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    const mark = index + token.length > from ? markIn(token, glued) : null
    if (mark && index + mark.start >= from)
      return { start: index + mark.start, end: index + mark.end }
  }
  return null
}

function markIn(token: string, glued: RegExp): MarkPlace | null {
  const [, word = '', mark = ''] = glued.exec(token) ?? []
  return takesMark(word, !/^\d*$/.test(mark))
    ? { start: word.length, end: word.length + mark.length }
    : null
}

function takesMark(word: string, raised: boolean): boolean {
  const bare = word.replace(OPENERS, '')
  if (bare === '' || UNIT.test(bare) || NUMBERED_PLACE.test(bare)) return false
  return raised || YEAR.test(bare) || closesWord(bare)
}

/** A letter or bracket takes a mark; a full stop only when no number stands before it, as in 12.6. */
function closesWord(word: string): boolean {
  const before = word.replace(/[.,;:!?]+$/u, '')
  return /[\p{L}\p{M})»”"’\]%]$/u.test(before) || (before !== word && YEAR.test(before))
}
