import type { Source as StoredSource } from '@payload-types'
import type { DraftSource } from '@/domain/content/manuscript'
import type { Name, SourceAssessment } from '@/domain/content/source'
import { Doi, Isbn } from '@/domain/content/work-number'
import { idOf } from './id-of'

/** A source document in the domain's shape. */
export function toDraftSource(stored: Partial<StoredSource> & { id: string }): DraftSource {
  return {
    id: stored.id,
    type: stored.type ?? 'report',
    shortName: textOf(stored.shortName),
    authors: (stored.authors ?? []).flatMap(nameOf),
    title: textOf(stored.title),
    titleSupplied: stored.titleSupplied ?? false,
    containerTitle: textOf(stored.containerTitle),
    publisher: textOf(stored.publisher),
    place: textOf(stored.place),
    issued: textOf(stored.issued),
    undated: stored.undated ?? false,
    yearSuffix: null,
    pages: textOf(stored.pages),
    url: textOf(stored.url),
    accessed: dayOf(stored.accessed),
    language: textOf(stored.language),
    note: textOf(stored.note),
    volume: textOf(stored.volume),
    issue: textOf(stored.issue),
    number: textOf(stored.number),
    doi: validOf(stored.doi, Doi),
    isbn: validOf(stored.isbn, Isbn),
    consent: stored.consent ?? null,
    role: textOf(stored.role),
    archiveUrl: textOf(stored.archiveUrl),
    derivedFrom: (stored.derivedFrom ?? []).map(idOf),
    assessment: assessmentOf(stored),
  }
}

/** A source of the domain as the fields of its document. */
export function fromDraftSource(source: DraftSource) {
  const { type, shortName, title, titleSupplied, containerTitle, publisher, place } = source
  const { issued, undated, pages, url, accessed, language, note, authors } = source
  const { volume, issue, number, doi, isbn, consent, role, archiveUrl, derivedFrom } = source
  return {
    ...{ type, shortName, title, titleSupplied, containerTitle, publisher, place },
    ...{ issued, undated, pages, url, language, note },
    ...{ volume, issue, number, doi, isbn, consent, role, archiveUrl, derivedFrom },
    assessment: { ...source.assessment, assessedOn: noonOf(source.assessment?.assessedOn ?? null) },
    accessed: noonOf(accessed),
    authors: authors.map((name) =>
      'literal' in name ? { kind: 'body' as const, ...name } : { kind: 'person' as const, ...name },
    ),
  }
}

// The admin's day picker stores a day as its noon, UTC.
function noonOf(day: string | null): string | null {
  return day && `${day}T12:00:00.000Z`
}

/** A judgement counts from the day that somebody put under it. */
function assessmentOf({ assessment }: Partial<StoredSource>): SourceAssessment | null {
  const assessedOn = dayOf(assessment?.assessedOn)
  if (!assessment || !assessedOn) return null
  const { mandate, funding, method, bias } = assessment
  return {
    ...{ mandate: textOf(mandate), funding: textOf(funding) },
    ...{ method: textOf(method), bias: textOf(bias), assessedOn },
  }
}

/** The calendar day of a date that the admin's day picker stored (noon, UTC). */
export function dayOf(date: string | null | undefined): string | null {
  return date ? date.slice(0, 10) : null
}

/** A stored text, or null when there is nothing in it. */
export function textOf(text: string | null | undefined): string | null {
  return text?.trim() || null
}

// Payload does not judge a field that the form of a type hides, so what is stored there may be anything.
function validOf(text: string | null | undefined, schema: typeof Doi): string | null {
  return schema.safeParse(text).data ?? null
}

function nameOf(author: NonNullable<StoredSource['authors']>[number]): Name[] {
  const { kind, family, given, literal } = author
  if (kind === 'person') return family ? [{ family, given: textOf(given) }] : []
  return literal ? [{ literal }] : []
}
