import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { z } from 'zod'
import { CslItem, type Entry } from './csl-item'
import { brokenBibliography, lineOf } from './refuse-bibliography'

const RawEntry = z.object({
  type: z.string(),
  label: z.string().catch(''),
  properties: z.record(z.string(), z.unknown()),
})
type RawEntry = z.infer<typeof RawEntry>

const { source: KNOWN_TYPES } = z
  .object({ source: z.record(z.string(), z.string()) })
  .parse(plugins.config.get('@bibtex').types.biblatex)

/** The records of a BibTeX or BibLaTeX file. One that holds nothing readable comes as an empty record. */
export function readBibtex(text: string): Entry[] {
  return z
    .array(RawEntry)
    .parse(parsed(text))
    .map((raw) => ({
      item: { ...itemOf(raw), ...newspaperOf(raw) },
      name: raw.label,
      unknownType: raw.type in KNOWN_TYPES ? null : raw.type,
    }))
}

function parsed(text: string): unknown {
  try {
    return plugins.input.data(text, '@biblatex/text')
  } catch (error) {
    throw brokenBibliography('BibTeX', lineOf(error))
  }
}

function itemOf(raw: RawEntry): CslItem {
  try {
    const [item] = z.array(CslItem).parse(plugins.input.data(raw, '@biblatex/entry+object'))
    return item ?? {}
  } catch {
    // One value that citation-js can't read, such as an unclosed formula, spoils its own record alone.
    return {}
  }
}

// Zotero's way of telling a newspaper's article from a journal's, which citation-js passes over.
function newspaperOf({ properties }: RawEntry): Pick<CslItem, 'type'> {
  const isNews = properties.entrysubtype === 'newspaper' || properties.entrysubtype === 'magazine'
  return isNews ? { type: 'article-newspaper' } : {}
}
