'use client'
import { words } from '@/domain/messages/words'
import type { NeededField } from '@/domain/citation/source-gaps'
import type { DraftSource } from '@/domain/content/manuscript'
import type { Name } from '@/domain/content/source'
import type { DuplicateReason } from '@/domain/sources/find-duplicates'
import type { MergePart } from '@/domain/sources/merge-sources'
import { useMessages } from '../use-messages'

/** How sources, their parts and their likeness are said to whoever is signed in. */
export function useSourceWords() {
  const { language, messages } = useMessages()
  const said = messages.sources
  const listed = (parts: readonly string[]) => new Intl.ListFormat(language).format(parts)

  const special: Partial<Record<MergePart, (source: DraftSource) => string | null>> = {
    type: ({ type }) => said.types[type],
    authors: ({ authors }) => authors.map(nameText).join('; ') || null,
    issued: ({ issued, undated }) => (undated ? said.fields.undated : issued),
    title: ({ title, titleSupplied }) => (titleSupplied && title ? `[${title}]` : title),
    consent: ({ consent }) => consent && said.consents[consent],
  }

  function valueOf(source: DraftSource, part: MergePart): string {
    const value = special[part]?.(source) ?? source[part]
    return typeof value === 'string' ? value : said.nothing
  }

  return {
    said,
    valueOf,
    listed,
    missing: (fields: readonly NeededField[]) =>
      listed(fields.map((field) => words[language][field])),
    reasons: (reasons: readonly DuplicateReason[]) =>
      listed(reasons.map((reason) => said.reasons[reason])),
  }
}

function nameText(name: Name): string {
  if ('literal' in name) return name.literal
  return name.given === null ? name.family : `${name.family}, ${name.given}`
}
