import type { ReportContent } from '@/domain/content/report-content'
import { ReportArticle } from '../article/report-article'
import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'
import { EditionStatus, type PublishedEdition } from './edition-status'
import { EmergencyNotice, type Emergency } from './emergency-notice'
import { WithdrawnNotice } from './withdrawn-notice'

export type EditionPageProps = {
  content: ReportContent
  edition: PublishedEdition & { changeNote: string | null; sha256: string }
  /** All editions of the report, newest first. */
  editions: readonly PublishedEdition[]
  emergency: Emergency | null
  /** The path of the page's canonical address. */
  canonical: string
  site: SiteContext
}

/** One edition, unchanged, in a frame that tells how it stands today. */
export function EditionPage({
  content,
  edition,
  editions,
  emergency,
  canonical,
  site,
}: EditionPageProps) {
  const { title, questions, language, slug, country, kind } = content.report
  const words = wordsIn(language)
  return (
    <SiteDocument
      language={language}
      title={title}
      canonical={canonical}
      description={questions[0]?.text ?? `${words.kinds[kind]}: ${country.name}`}
      site={site}
    >
      <div className="edition">
        <WithdrawnNotice withdrawn={edition.withdrawn} language={language} />
        <EmergencyNotice emergency={emergency} language={language} />
        <EditionStatus slug={slug} language={language} edition={edition} editions={editions} />
        <ReportArticle content={content} edition={edition} origin={site.origin} />
        <section className="formats" aria-labelledby="formater">
          <h2 id="formater">{words.formats}</h2>
          <ul>
            <li>
              <a href={`/r/${slug}/${edition.number}.json`} type="application/json">
                {words.contentAsJson}
              </a>
            </li>
          </ul>
        </section>
      </div>
    </SiteDocument>
  )
}
