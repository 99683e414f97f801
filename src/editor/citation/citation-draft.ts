import type { Citation, CitationMode, Locator, Reference } from '@/domain/content/inline'

/** One chosen work as it stands in the form: every field is text, empty where nothing was written. */
export type ReferenceDraft = {
  source: string
  label: Locator['label']
  value: string
  prefix: string
  suffix: string
}
export type CitationDraft = { mode: CitationMode; nameInText: string; references: ReferenceDraft[] }

/** A citation as the form shows it; without one, the empty form. */
export function draftOf(citation: Citation | null): CitationDraft {
  return {
    mode: citation?.mode ?? 'parenthetical',
    nameInText: citation?.nameInText ?? '',
    references: (citation?.references ?? []).map(referenceDraft),
  }
}

/** The form without a work, or with it added last. */
export function toggleSource(draft: CitationDraft, source: string): CitationDraft {
  const others = draft.references.filter((reference) => reference.source !== source)
  const isNew = others.length === draft.references.length
  return { ...draft, references: isNew ? [...others, referenceDraft({ source })] : others }
}

/** The citation that a form describes, null while it names no work. */
export function citationOf(draft: CitationDraft, id: string): Citation | null {
  const nameInText = draft.nameInText.trim()
  if (draft.references.length === 0) return null
  return {
    type: 'citation',
    id,
    mode: draft.mode,
    references: draft.references.map(referenceOf),
    ...(nameInText && { nameInText }),
  }
}

function referenceDraft({ source, locator, prefix = '', suffix = '' }: Reference): ReferenceDraft {
  const { label, value } = locator ?? { label: 'page', value: '' }
  return { source, label, value, prefix: prefix.trim(), suffix: suffix.trim() }
}

function referenceOf({ source, label, ...draft }: ReferenceDraft): Reference {
  const value = draft.value.trim()
  const prefix = draft.prefix.trim()
  const suffix = draft.suffix.trim()
  return {
    source,
    ...(value && { locator: { label, value } }),
    ...(prefix && { prefix: `${prefix} ` }),
    ...(suffix && { suffix: /^[,.;:]/.test(suffix) ? suffix : ` ${suffix}` }),
  }
}

/** The form with one more work, at its place, with the words around it; the same work once more is cited twice. */
export function addReference(draft: CitationDraft, reference: Reference): CitationDraft {
  return { ...draft, references: [...draft.references, referenceDraft(reference)] }
}

/** The form without the work at a place of its list. */
export function dropReference(draft: CitationDraft, index: number): CitationDraft {
  return { ...draft, references: draft.references.toSpliced(index, 1) }
}
