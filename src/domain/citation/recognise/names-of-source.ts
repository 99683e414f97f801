import { REPORT_LANGUAGES } from '../../content/report-content'
import type { CitableSource } from '../citable-source'
import { citeName, type CiteForm } from '../cite-name'
import { nameKey } from './grammar/work'

const FORMS: readonly CiteForm[] = ['parenthetical', 'narrative']

/** All names under which people cite a source, as keys: in every language and form, and a body's whole name. */
export function namesOfSource(source: CitableSource): Set<string> {
  const cited = REPORT_LANGUAGES.flatMap((language) =>
    FORMS.map((form) => citeName(source, { form, language })),
  )
  const [author, ...others] = source.authors
  const body = author && 'literal' in author && others.length === 0 ? [author.literal] : []
  return new Set([...cited, ...body].map(nameKey))
}
