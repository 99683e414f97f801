import { Citation, CrossReference, Footnote } from '@/domain/content/inline'
import { Identifier, isLinkUrl, LanguageTag, LinkUrl } from '@/domain/content/identifier'
import type { Problem } from '@/domain/domain-error'
import { childrenOf, isRecord, typeOf, type JsonRecord } from '../body/json'
import { MARK_BITS } from '../body/mark-bits'
import { basisProblems, standingProblems } from './standing-problems'

const REFUSED_MARKS = {
  strikethrough: 4,
  underline: 8,
  code: 16,
  highlight: 128,
  lowercase: 256,
  uppercase: 512,
  capitalize: 1024,
} as const

/** What is wrong with a node apart from where it stands and what stands in it. */
export function inlineProblems(node: JsonRecord): Problem[] {
  return CHECKS[typeOf(node)]?.(node) ?? []
}

const CHECKS: Readonly<Record<string, (node: JsonRecord) => Problem[]>> = {
  paragraph: standingProblems,
  list: standingProblems,
  text: (node) => [...markProblems(node), ...languageProblems(node)],
  link: linkProblems,
  autolink: linkProblems,
  relationship: tableProblems,
  citation: ({ citation }) =>
    Citation.safeParse(citation).success ? [] : [{ code: 'malformed-citation' }],
  'cross-reference': ({ crossReference }) =>
    CrossReference.safeParse(crossReference).success ? [] : [{ code: 'malformed-cross-reference' }],
  footnote: footnoteProblems,
}

function markProblems({ format }: JsonRecord): Problem[] {
  if (typeof format !== 'number' || (format & ~MARK_BITS) === 0) return []
  const named = Object.entries(REFUSED_MARKS).filter(([, bit]) => (format & bit) !== 0)
  const marks = named.length > 0 ? named.map(([mark]) => mark) : [String(format)]
  return marks.map((mark) => ({ code: 'unknown-mark', values: { mark } }))
}

function languageProblems({ $ }: JsonRecord): Problem[] {
  const language = isRecord($) ? $.language : undefined
  if (language === undefined || LanguageTag.safeParse(language).success) return []
  const shown = typeof language === 'string' ? language : typeof language
  return [{ code: 'unknown-language', values: { language: shown } }]
}

function linkProblems({ fields }: JsonRecord): Problem[] {
  if (!isRecord(fields)) return [{ code: 'link-without-address' }]
  if (fields.linkType === 'internal') return [{ code: 'internal-link' }]
  if (LinkUrl.safeParse(fields.url).success) return []
  if (typeof fields.url !== 'string') return [{ code: 'link-without-address' }]
  return [refusedLink(fields.url)]
}

function refusedLink(url: string): Problem {
  return { code: 'link-refused', values: { url: url.slice(0, 200) } }
}

function footnoteProblems({ footnote }: JsonRecord): Problem[] {
  if (Footnote.safeParse(footnote).success) return []
  const unfounded = isRecord(footnote) ? basisProblems(footnote.basis) : []
  if (unfounded.length > 0) return unfounded
  const links = isRecord(footnote) ? childrenOf(footnote).filter(({ type }) => type === 'link') : []
  const refused = links.flatMap(({ url }) =>
    typeof url === 'string' && !isLinkUrl(url) ? [refusedLink(url)] : [],
  )
  return refused.length > 0 ? refused : [{ code: 'malformed-footnote' }]
}

function tableProblems({ relationTo, value }: JsonRecord): Problem[] {
  const id = isRecord(value) ? value.id : value
  if (relationTo === 'tables' && Identifier.safeParse(id).success) return []
  return [{ code: 'malformed-table', values: { collection: String(relationTo) } }]
}
