import { z } from 'zod'
import { consentedSource } from '@/domain/citation/consented-source'
import { blankSource } from '@/domain/content/blank-source'
import type { DraftSource } from '@/domain/content/manuscript'
import { StoredSource, namesOf } from './stored-source'

const line = z.string().nullish()

/** A source document of the library with all that its reference says. */
export const WholeStoredSource = StoredSource.extend({
  ...{ titleSupplied: z.boolean().nullish(), containerTitle: line, place: line, pages: line },
  ...{ url: line, accessed: line, language: line, note: line, volume: line, issue: line },
  number: line,
})

/** A whole source as its reference is written: an oral one by no more than it has agreed to. */
export function wholeSource(stored: z.infer<typeof WholeStoredSource>): DraftSource {
  const { authors, accessed, titleSupplied, type, consent, ...lines } = stored
  const known = Object.entries(lines).filter(([, value]) => value !== null && value !== '')
  return consentedSource(
    {
      ...blankSource(stored.id),
      ...Object.fromEntries(known),
      type: type ?? 'report',
      consent: consent ?? null,
      titleSupplied: titleSupplied ?? false,
      accessed: accessed ? accessed.slice(0, 10) : null,
      authors: (authors ?? []).flatMap(namesOf),
    },
    'nb',
  )
}
