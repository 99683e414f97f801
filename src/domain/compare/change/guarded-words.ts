const NORWEGIAN = `ikke ikkje aldri ingen inga inkje intet uten utan neppe knapt verken korkje
  kan kunne skal skulle må måtte bør burde vil ville trolig truleg sannsynligvis sannsynlegvis antakelig antageleg muligens kanskje
  visstnok angivelig hevder hevdes påstår ifølge mener antas rapporteres
  alle alltid noen nokon noe noko mange få flere fleire fleste flest mest minst mer meir mindre bare berre kun over under før etter
  en ein to tre fire fem seks sju syv åtte ni ti elleve tolv hundre tusen million millioner milliard milliarder halv halvparten`

const ENGLISH = `not no never none nobody nothing neither nor without cannot hardly barely
  can could may might must shall should will would likely unlikely probably possibly perhaps allegedly reportedly claims believed
  all always some any many few several most least more less fewer only over under before after
  one two three four five six seven eight nine ten eleven twelve hundred thousand million billion half`

/**
 * Words that carry negation, doubt, attribution or amount: a statement without one of them is another statement. One list for
 * all languages of the house, since a report quotes in others than its own.
 */
const GUARDED: ReadonlySet<string> = new Set(`${NORWEGIAN} ${ENGLISH}`.split(/\s+/))

/** What turns a word into its opposite when set before it. */
const NEGATING = /^(?:u|mis|van|ikke|ikkje|anti|un|in|im|ir|il|dis|non)-?$/

/** Whether a word carries negation, doubt, attribution or amount. */
export function isGuarded(word: string): boolean {
  return GUARDED.has(word.toLowerCase())
}

/** Whether one of two words is the other with a negating prefix: "sikker" and "usikker". */
export function isOpposite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.endsWith(short) && NEGATING.test(long.slice(0, long.length - short.length))
}
