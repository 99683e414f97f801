import type { Citation, Reference } from '../content/inline'
import type { ReportLanguage } from '../content/report-content'
import type { CitableSource } from './citable-source'
import { citationShape, type CitationShape } from './citation-shape'
import { citeName } from './cite-name'
import { groupWorks, type CitedWork } from './group-works'
import { locatorText } from './locator-text'
import { sourceLabel } from './source-label'
import { mergeText, textPart, type TextPart } from './text-part'
import { yearLabel, yearOf } from './year-label'

/**
 * A piece of a citation. A reference's `text` may be no more than the "b" of "2022a,b"; its `label` says which
 * work that is ("MINUSMA 2022b").
 */
export type CitationPart =
  | TextPart
  | { kind: 'reference'; source: string; text: string; label: string; locator: string | null }

/** The sources of a content by id, and the language that it is written in. */
export type Library = { sources: ReadonlyMap<string, CitableSource>; language: ReportLanguage }

type Style = CitationShape & { language: ReportLanguage }

const UNKNOWN = { nb: '[ukjent kilde]', nn: '[ukjend kjelde]', en: '[unknown source]' } as const

/**
 * A citation in the house style: joined, the texts are what stands on the page. An author's own words before and
 * behind a work stand as written; in the narrative shape that is outside the parentheses.
 */
export function citationText(citation: Citation, { sources, language }: Library): CitationPart[] {
  const { nameInText, mode, references } = citation
  const shownMode = nameInText !== undefined && mode === 'narrative' ? 'parenthetical' : mode
  const style = { ...citationShape(shownMode, language), language }
  const works = references.map((reference) => ({
    reference,
    source: sources.get(reference.source) ?? unknownSource(reference, language),
  }))
  return mergeText([
    textPart(nameInText === undefined ? '' : `${nameInText} `),
    textPart(style.opening),
    ...listed(
      groupWorks(works).map((group) => groupParts(group, style)),
      style,
    ),
    textPart(style.closing),
  ])
}

function groupParts(group: readonly CitedWork[], style: Style): CitationPart[] {
  return group.flatMap((work, i) => {
    const { prefix = '', suffix = '' } = work.reference
    const earlier = group[i - 1]
    const years = earlier
      ? laterYear(work, { earlier, style })
      : { gap: '', text: firstYear(work, style) }
    const end = i === group.length - 1 ? style.afterYears : ''
    return [
      textPart(apart(prefix, 'before') + years.gap),
      reference(work, { ...style, text: years.text, end }),
      textPart(apart(suffix, 'behind')),
    ]
  })
}

/** An author's own words with a space towards the work, where they do not end in a sign that clings to it. */
function apart(words: string, side: 'before' | 'behind'): string {
  if (side === 'before') return words.replace(/(?<=[\p{L}\p{N}.,;:)»”])$/u, ' ')
  return words.replace(/^(?=[\p{L}\p{N}(«“])/u, ' ')
}

function firstYear({ source }: CitedWork, style: Style): string {
  return `${citeName(source, style)} ${style.beforeYears}${yearLabel(source, style.language)}`
}

function laterYear(
  { source }: CitedWork,
  { earlier, style: { language } }: { earlier: CitedWork; style: Style },
): { gap: string; text: string } {
  const isSameYear = yearOf(source, language) === yearOf(earlier.source, language)
  return isSameYear && source.yearSuffix !== null && earlier.source.yearSuffix !== null
    ? { gap: ',', text: source.yearSuffix }
    : { gap: ', ', text: yearLabel(source, language) }
}

function reference(
  { reference: { locator }, source }: CitedWork,
  { text: name, end, language }: { text: string; end: string; language: ReportLanguage },
): CitationPart {
  const place = locator ? locatorText(locator, { language, type: source.type }) : null
  return {
    kind: 'reference',
    source: source.id,
    text: `${name}${place === null ? '' : `, ${place}`}${end}`,
    label: sourceLabel(source, language),
    locator: place,
  }
}

function listed(groups: readonly CitationPart[][], { between, beforeLast }: Style): CitationPart[] {
  return groups.flatMap((group, i) => {
    if (i === 0) return group
    return [textPart(i === groups.length - 1 ? beforeLast : between), ...group]
  })
}

function unknownSource({ source }: Reference, language: ReportLanguage): CitableSource {
  const name = UNKNOWN[language]
  return { id: source, shortName: name, authors: [], title: null, issued: null, yearSuffix: null }
}
