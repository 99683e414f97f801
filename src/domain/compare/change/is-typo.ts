import { isGuarded, isOpposite } from './guarded-words'

/** Shorter words are other words when a letter differs: "av" and "ha". */
const SHORTEST = 4
/** From this length on, two letters may be wrong. */
const LONG = 8

// Acute, grave and circumflex: the ring of å and the dots of ö make other letters.
const ACCENTS = /[\u0300-\u0302]/g

/**
 * Whether one word can be taken for a misspelling of another: few letters differ, and no figure, name or guarded word is in it.
 * An accent that was left out may be put into a name as well: Taoudenit and Taoudénit are one place.
 */
export function isTypo(before: string, after: string): boolean {
  if (withoutAccents(before) === withoutAccents(after)) return true
  const words = [before, after]
  if (words.some((word) => word.length < SHORTEST || isGuarded(word) || isName(word))) return false
  if (words.some((word) => /\p{N}/u.test(word)) || isOpposite(before, after)) return false
  const most = Math.min(before.length, after.length) < LONG ? 1 : 2
  return isWithin(most, [Array.from(before), Array.from(after)])
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '').normalize('NFC').toLowerCase()
}

/** Whether a word may be a name: a capital anywhere, since a name can begin a sentence. */
export function isName(word: string): boolean {
  return /\p{Lu}/u.test(word)
}

/** Whether so few edits (a letter put in, left out or exchanged, or two exchanged with each other) make one word the other. */
function isWithin(edits: number, [a, b]: readonly [readonly string[], readonly string[]]): boolean {
  const same = a.findIndex((letter, i) => letter !== b[i])
  if (same === -1) return b.length - a.length <= edits
  const [left, right] = [a.slice(same), b.slice(same)]
  if (right.length === 0) return left.length <= edits
  if (edits === 0) return false
  return [
    [left.slice(1), right],
    [left, right.slice(1)],
    [left.slice(1), right.slice(1)],
    ...(left[0] === right[1] && left[1] === right[0] ? [[left.slice(2), right.slice(2)]] : []),
  ].some(([rest = [], other = []]) => isWithin(edits - 1, [rest, other]))
}
