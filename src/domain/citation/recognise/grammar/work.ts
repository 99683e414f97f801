/**
 * What a citation says about a work: who, and when; `year` is null for a work that is called undated. `isLaw` where it
 * is cited by the sign that only laws have.
 */
export type Work = { name: string; year: string | null; letter: string | null; isLaw?: true }

/** A key that is equal for all ways of writing one name: "Benjaminsen og Ba" is "Benjaminsen & Ba". */
export function nameKey(name: string): string {
  return name.replace(/\s+(?:og|and)\s+/g, ' & ').replace(/\s+/g, ' ')
}

/** A key that is equal for all citations of one work. */
export function workKey({ name, year, letter }: Work): string {
  return [nameKey(name), year ?? '', letter ?? ''].join('|')
}
