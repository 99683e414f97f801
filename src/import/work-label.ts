import type { DraftSource } from '@/domain/content/manuscript'
import type { MessageLanguage } from '@/domain/messages/message'

const UNDATED = { nb: 'u.å.', en: 'n.d.' } as const satisfies Record<MessageLanguage, string>

/** A stub source as its citations name it: "ICG 2021b", "Benjaminsen & Ba 2021", "ACLED u.å.". */
export function workLabel(source: DraftSource, language: MessageLanguage): string {
  const { shortName, authors, issued, yearSuffix } = source
  const families = authors.map((name) => ('family' in name ? name.family : name.literal))
  const date = `${issued ?? UNDATED[language]}${yearSuffix ?? ''}`
  return `${shortName ?? listNames(families)} ${date}`
}

function listNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} & ${last}` : last
}
