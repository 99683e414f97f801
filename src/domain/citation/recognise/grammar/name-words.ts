import { monthNumber } from '../../../text/month'

const CONNECTOR =
  /^(?:&|og|and|of|for|the|on|in|de|du|des|der|den|det|di|da|van|von|la|le|el|et|y|bin|ibn|til|i|på|av|uten|mot)$/u
const OPENER =
  /^(?:ifølge|i|av|fra|som|mens|også|både|men|og|se|jf\.?|cf\.?|etter|for|hos|med|når|da|at|om|under|according|to|in|as|while|the|see|both|since|siden|innen|før|by|from|and|between|mellom|i løpet)$/iu
const CLOSER = /^(?:mfl|m\.fl|al)\.$/u
const TIME_WORD =
  /^(?:i|in|fra|from|til|to|siden|since|etter|after|før|before|innen|by|og|and|eller|or|per|medio|ultimo|primo|av|of|år|year|året|høsten|våren|sommeren|vinteren|kvartal|versjon|version)$/iu

/** Whether a word may be part of a name, between or behind words with capitals. */
export function isCapitalised(word: string): boolean {
  return /^[\p{Lu}][\p{L}\p{M}\p{N}.'’/&-]*,?$/u.test(word)
}

/** Whether a word may stand inside a name without a capital, as "for" and "&" do. */
export function isConnector(word: string): boolean {
  return CONNECTOR.test(word)
}

/** Whether a word only leads up to a name, as "Ifølge" does. */
export function isOpener(word: string): boolean {
  return OPENER.test(word)
}

/** Whether a word may close a name: a capital, a number as in "France 24", or "et al.". */
export function closesName(word: string): boolean {
  if (monthNumber(word) !== null || isOpener(word)) return false
  return isCapitalised(word) || /^\d{1,3}$/.test(word) || CLOSER.test(word)
}

/** Whether a year behind this word is a time and no date of a work: "siden 2012", "juni 2022". */
export function tellsTime(word: string): boolean {
  return TIME_WORD.test(word) || monthNumber(word) !== null || /^\d+\.?$/.test(word)
}
