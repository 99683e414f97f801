import type { CitableSource } from '@/domain/citation/citable-source'
import { folded } from './folded'

/** The sources in which every word of the query is found in short name, authors, title or year; accents do not count. */
export function searchSources(sources: Iterable<CitableSource>, query: string): CitableSource[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean)
  return [...sources].filter((source) => {
    const text = folded(searchText(source))
    return wanted.every((word) => text.includes(word))
  })
}

function searchText({ shortName, authors, title, issued }: CitableSource): string {
  const names = authors.map((name) =>
    'literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`,
  )
  return [shortName, ...names, title, issued].filter((part) => part !== null).join(' ')
}
