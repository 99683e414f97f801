import type { ReportLanguage } from '../content/report-content'
import type { CitableSource } from './citable-source'
import { sourceLabel } from './source-label'

const MAX_LENGTH = 60

/** The key of each source in the anchors of a content, such as `icg-2021b`: source id → key, each one unique. */
export function referenceKeys(
  sources: readonly CitableSource[],
  language: ReportLanguage,
): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    sources.map((source) => {
      const key = freeKey(slugOf(sourceLabel(source, language)), taken)
      taken.add(key)
      return [source.id, key]
    }),
  )
}

function freeKey(slug: string, taken: ReadonlySet<string>): string {
  let key = slug
  for (let n = 2; taken.has(key); n += 1) key = `${slug}-${n}`
  return key
}

function slugOf(label: string): string {
  const slug = label
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
  return slug.length <= MAX_LENGTH ? slug : shortened(slug)
}

// The year stands last and is what tells works of one long name apart.
function shortened(slug: string): string {
  const year = slug.slice(slug.lastIndexOf('-'))
  return slug.slice(0, MAX_LENGTH - year.length).replace(/-+$/, '') + year
}
