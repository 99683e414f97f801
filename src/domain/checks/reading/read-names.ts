import { monthNumber } from '../../text/month'

const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]{0,60}(?:\s\p{Lu}[\p{L}\p{M}’'-]{0,60}){0,4}/gu
const ACRONYM = /^\p{Lu}{2,}/u
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/**
 * The proper names of a sentence: words with capitals that do not open it, and acronyms wherever they stand. A name that
 * opens the sentence cannot be told from another word.
 */
export function readNames(sentence: string): string[] {
  const opening = /\p{L}/u.exec(sentence)?.index ?? 0
  return [...sentence.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const [first = '', ...more] = name.split(/\s/)
    const isName = index > opening || ACRONYM.test(first)
    const words = isName ? [first, ...more] : more
    const known = words.filter(
      (word) => word !== 'I' && monthNumber(word) === null && !DAY.test(word),
    )
    return known.length > 0 ? [known.join(' ')] : []
  })
}
