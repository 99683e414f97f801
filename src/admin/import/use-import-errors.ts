'use client'
import { message } from '@/domain/messages/message'
import type { Refusal } from '../api/ask'
import { useMessages } from '../use-messages'
import { placeOf, type ImportPlace } from './import-draft'

export type ImportErrors = Record<ImportPlace, string | null>

/** What is said at each place of the form: what is missing there, or what the server refused. */
export function useImportErrors(
  missing: readonly ('file' | 'slug')[],
  refusal: Refusal | null,
): ImportErrors {
  const { language, messages } = useMessages()
  const errors: ImportErrors = { file: null, slug: null, replace: null, form: null }
  if (refusal) errors[placeOf(refusal)] = refusal.sentence
  if (missing.includes('file')) errors.file = messages.import.missing
  if (missing.includes('slug')) errors.slug = message(language, 'slug-invalid')
  return errors
}
