/** The exchange formats of bibliographies that we read. */
export const BIBLIOGRAPHY_FORMATS = ['bibtex', 'ris', 'csl-json'] as const
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number]

/** The format that a text is in, by how it begins; null where it looks like none of them. */
export function guessFormat(text: string): BibliographyFormat | null {
  if (/^\s*[[{]/.test(text)) return 'csl-json'
  if (/^\s*TY {2}-/m.test(text)) return 'ris'
  return /@\s*[a-z]+\s*[{(]/i.test(text) ? 'bibtex' : null
}
