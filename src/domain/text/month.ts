const MONTHS = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
] as const

/** A regular expression's source for the names of months, Norwegian and English, whole and abbreviated. */
export const MONTH = MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** The number of a month, 1 to 12, by any of its names; null for any other word. */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase().replace(/\.$/, '')
  const index = MONTHS.findIndex((names) => names.some((known) => known === word))
  return index === -1 ? null : index + 1
}
