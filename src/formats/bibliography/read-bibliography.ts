import type { DraftSource } from '@/domain/content/manuscript'
import { DomainError, type Problem } from '@/domain/domain-error'
import type { Entry } from './csl-item'
import { guessFormat, type BibliographyFormat } from './guess-format'
import { readBibtex } from './read-bibtex'
import { readCslJson } from './read-csl-json'
import { readRis } from './read-ris'
import { sourceOfEntry } from './source-of-entry'

const LIMIT_CHARACTERS = 4_000_000
const LIMIT_ENTRIES = 2000

/** The sources of a bibliography, and what of each was guessed, changed or left out: `at` is the source's id. */
export type Bibliography = {
  format: BibliographyFormat
  sources: DraftSource[]
  remarks: Problem[]
}

const READERS = {
  bibtex: readBibtex,
  ris: readRis,
  'csl-json': readCslJson,
} as const satisfies Record<BibliographyFormat, (text: string) => Entry[]>

/**
 * Reads a bibliography in the given format, or in the one that it looks like. Its sources have ids of their own (`new-1`,
 * `new-2` …) by their order, so the same text always gives the same ones. Fetches nothing.
 */
export function readBibliography(
  text: string,
  { format: given }: { format: BibliographyFormat | null },
): Bibliography {
  refuseTooLong(text)
  const bare = text.replace(/^\uFEFF/, '')
  const format = given ?? guessFormat(bare)
  if (format === null) throw new DomainError({ code: 'bibliography-unknown', at: 'file' })
  const entries = READERS[format](bare)
  const readable = entries.filter(({ item }) => isReadable(item))
  refuseCount(readable.length)
  const read = readable.map((entry, i) => sourceOfEntry(entry, `new-${i + 1}`))
  return {
    format,
    sources: read.map(({ source }) => source),
    remarks: [...unreadable(entries), ...read.flatMap(({ remarks }) => remarks)],
  }
}

function unreadable(entries: readonly Entry[]): Problem[] {
  return entries.flatMap(({ item, name }, i) =>
    isReadable(item)
      ? []
      : [{ code: 'bibliography-entry' as const, values: { number: i + 1, name } }],
  )
}

function isReadable(item: Entry['item']): boolean {
  return Object.values<unknown>(item).some((value) => value !== undefined)
}

function refuseTooLong(text: string): void {
  if (text.length <= LIMIT_CHARACTERS) return
  const values = {
    size: `${Math.ceil(text.length / 1e6)} MB`,
    limit: `${LIMIT_CHARACTERS / 1e6} MB`,
  }
  throw new DomainError({ code: 'too-large', values, at: 'file' })
}

function refuseCount(count: number): void {
  if (count === 0) throw new DomainError({ code: 'bibliography-empty', at: 'file' })
  if (count > LIMIT_ENTRIES)
    throw new DomainError({
      code: 'bibliography-too-many',
      values: { count, limit: LIMIT_ENTRIES },
      at: 'file',
    })
}
