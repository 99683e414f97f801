import { Slug, type ReportLanguage } from '@/domain/content/report-content'
import type { Refusal } from '../api/ask'

/** An import as it is being filled in. */
export type ImportDraft = {
  origin: 'file' | 'paste'
  file: File | null
  text: string
  slug: string
  language: ReportLanguage
  title: string
  replace: boolean
}

export const EMPTY_DRAFT: ImportDraft = {
  origin: 'file',
  file: null,
  text: '',
  slug: '',
  language: 'nb',
  title: '',
  replace: false,
}

/** A place in the form where something can be wrong. */
export type ImportPlace = 'file' | 'slug' | 'replace' | 'form'

/** The places that must be filled in before the text is sent, in the order of the form. */
export function missingPlaces(draft: ImportDraft): ('file' | 'slug')[] {
  const hasText = draft.origin === 'file' ? draft.file !== null : draft.text.trim() !== ''
  return [
    ...(hasText ? [] : (['file'] as const)),
    ...(Slug.safeParse(draft.slug).success ? [] : (['slug'] as const)),
  ]
}

/** Where in the form a refusal belongs. */
export function placeOf({ code }: Pick<Refusal, 'code'>): ImportPlace {
  if (code === 'import-over-work') return 'replace'
  if (code?.startsWith('slug-')) return 'slug'
  return code?.startsWith('import-') || code?.startsWith('file-') ? 'file' : 'form'
}

/** The draft as the server takes it; pasted text goes as a file with the given name. */
export function formDataOf(draft: ImportDraft, pastedName: string): FormData {
  const form = new FormData()
  const pasted = new File([draft.text], pastedName, { type: 'text/plain' })
  form.set('file', draft.origin === 'file' && draft.file ? draft.file : pasted)
  form.set('slug', draft.slug)
  form.set('language', draft.language)
  if (draft.title.trim() !== '') form.set('title', draft.title.trim())
  if (draft.replace) form.set('replace', 'true')
  return form
}
