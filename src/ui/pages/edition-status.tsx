import type { ReportLanguage } from '@/domain/content/report-content'
import { Day } from '../day'
import { wordsIn } from '../messages/words'
import type { Withdrawn } from './withdrawn-note'

export type PublishedEdition = { number: string; publishedAt: string; withdrawn: Withdrawn | null }

type Status = 'newest' | 'corrected' | 'outdated'

const SYMBOLS = {
  newest: '✓',
  corrected: '!',
  outdated: '!',
  withdrawn: '!',
} as const satisfies Record<Status | 'withdrawn', string>

/** Where an edition stands among the others: newest, corrected since, or older, and the way to what is newer. */
export function EditionStatus({
  slug,
  language,
  edition,
  editions,
}: {
  slug: string
  language: ReportLanguage
  edition: PublishedEdition & { changeNote: string | null }
  editions: readonly PublishedEdition[]
}) {
  const words = wordsIn(language)
  const newer = newerEdition(edition, editions)
  const status = newer?.status ?? 'newest'
  const standing = edition.withdrawn ? 'withdrawn' : status
  return (
    <section className={`status status-${standing}`} aria-label={words.status}>
      <p>
        <span className="status-symbol" aria-hidden="true">
          {SYMBOLS[standing]}
        </span>
        <strong>{words[status]}.</strong>{' '}
        {newer && (
          <>
            {status === 'corrected' ? words.correctionExists : words.newerExists}{' '}
            <Newer edition={newer.edition} slug={slug} language={language} />{' '}
          </>
        )}
        {words.isNewest(edition.number)} <Published edition={edition} language={language} />.{' '}
        <a href={`/r/${slug}/historikk`}>{words.allEditions}</a>
      </p>
      {edition.changeNote !== null && (
        <p className="change-note">
          {words.changeNote} {edition.changeNote}
        </p>
      )}
    </section>
  )
}

function Published({ edition, language }: { edition: PublishedEdition; language: ReportLanguage }) {
  return (
    <>
      {wordsIn(language).publishedOn} <Day date={edition.publishedAt} language={language} />
    </>
  )
}

function Newer({
  edition,
  slug,
  language,
}: {
  edition: PublishedEdition
  slug: string
  language: ReportLanguage
}) {
  const words = wordsIn(language)
  return (
    <>
      <a href={`/r/${slug}/${edition.number}`}>{words.edition(edition.number)}</a>
      {', '}
      <Published edition={edition} language={language} />
      {edition.withdrawn && <> ({words.withdrawn.toLowerCase()})</>}.
    </>
  )
}

function newerEdition(
  { number }: PublishedEdition,
  editions: readonly PublishedEdition[],
): { edition: PublishedEdition; status: Exclude<Status, 'newest'> } | null {
  const [newest] = editions
  if (!newest || newest.number === number) return null
  const isCorrected = majorOf(newest.number) === majorOf(number)
  return { edition: newest, status: isCorrected ? 'corrected' : 'outdated' }
}

function majorOf(number: string): string {
  return number.slice(0, number.indexOf('.'))
}
