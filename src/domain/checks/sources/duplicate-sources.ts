import { sourceLabel } from '../../citation/source-label'
import type { Source } from '../../content/source'
import { findDuplicates, type DuplicatePair } from '../../sources/find-duplicates'
import type { Rule } from '../rule'
import { asDraft, sourceFinding } from './source-finding'

/** R14: no work stands twice among the sources. */
export const duplicateSources: Rule = {
  number: 'R14',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Samme kilde to ganger', en: 'The same source twice' },
  explanation: {
    nb: 'To kilder med samme DOI, ISBN, nettadresse eller tittel og dato er trolig ett og samme verk og bør slås sammen.',
    en: 'Two sources with the same DOI, ISBN, web address or title and date are probably one work and should be merged.',
  },
  check: ({ content }) => {
    const { sources } = content
    const byId = new Map(sources.map((source) => [source.id, source]))
    return findDuplicates(sources.map((source) => asDraft(source, content))).flatMap((pair) => {
      const [known, source] = [byId.get(pair.first), byId.get(pair.second)]
      if (!known || !source || areToldApart(pair, [known, source])) return []
      const values = { other: sourceLabel(known, content.report.language) }
      const found = { outcome: 'possible', code: 'source-twice', values } as const
      return [sourceFinding({ content, source }, found)]
    })
  },
}

// Somebody who gave two works a letter each knew that they are two.
function areToldApart(
  { reasons }: DuplicatePair,
  [one, other]: readonly [Source, Source],
): boolean {
  const isByNameAlone = reasons.every((reason) => reason === 'name-and-year')
  return isByNameAlone && one.yearSuffix !== other.yearSuffix
}
