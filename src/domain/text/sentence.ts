import { NOTE_MARK } from './note-mark'

const CLOSERS = String.raw`[)\]»”"’]*`
const SENTENCE_END = new RegExp(String.raw`[.!?:…]${CLOSERS}${NOTE_MARK.source}?\s*$`, 'u')
const ABBREVIATION =
  /(?:^|[\s(])(?:s|p|pp|nr|no|kap|ca|kl|jf|cf|dr|st|bl\.a|f\.eks|dvs|mfl|m\.fl|al|art|avsn|pkt|e\.g|i\.e|vs|\d{1,2})\.\s*$/iu

/** Whether a line may end a sentence: it closes with a mark that ends one, and not with an abbreviation. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !ABBREVIATION.test(text)
}

/** Whether a line may begin a sentence: a capital, a digit, an opening quotation mark or bracket. */
export function startsSentence(text: string): boolean {
  return /^[\p{Lu}\p{N}«“"‘(•]/u.test(text)
}

/** Whether a line begins in the middle of a sentence. */
export function startsLower(text: string): boolean {
  return /^\s*\p{Ll}/u.test(text)
}
