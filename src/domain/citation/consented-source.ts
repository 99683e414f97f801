import { blankSource } from '../content/blank-source'
import type { DraftSource } from '../content/manuscript'
import type { ReportLanguage } from '../content/report-content'

const WORDS = {
  nb: { anonymous: 'Anonym kilde', title: 'Samtale' },
  nn: { anonymous: 'Anonym kjelde', title: 'Samtale' },
  en: { anonymous: 'Anonymous source', title: 'Conversation' },
} as const satisfies Record<ReportLanguage, unknown>

/**
 * A source as readers may know it (R25). Of an oral source that did not agree to be named, no more is left than its
 * date and place and, where that was agreed to, its role; without a word on consent it stays anonymous.
 */
export function consentedSource(source: DraftSource, language: ReportLanguage): DraftSource {
  if (source.type !== 'oral') return { ...source, consent: null, role: null }
  if (source.consent === 'named') return source
  const { id, type, issued, undated, yearSuffix, place } = source
  const role = source.consent === 'role' ? source.role : null
  const words = WORDS[language]
  // By allow-list: a name may stand in any field that a person types, the title and the note as well.
  return {
    ...blankSource(id),
    ...{ type, issued, undated, yearSuffix, place, role },
    consent: role === null ? 'anonymous' : 'role',
    shortName: role ?? words.anonymous,
    title: words.title,
    titleSupplied: true,
  }
}
