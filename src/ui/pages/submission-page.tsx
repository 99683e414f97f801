import type { ReportContent } from '@/domain/content/report-content'
import { ReportArticle } from '../article/report-article'
import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'

/** A submission as its readers will get it, in a frame that says that nobody has published it. */
export function SubmissionPage({
  content,
  sha256,
  site,
}: {
  content: ReportContent
  sha256: string
  site: SiteContext
}) {
  const { title, language } = content.report
  const words = wordsIn(language)
  return (
    <SiteDocument language={language} title={`${words.submission}: ${title}`} site={site}>
      <div className="edition">
        <section className="status status-outdated" aria-label={words.status}>
          <p>
            <span className="status-symbol" aria-hidden="true">
              !
            </span>
            <strong>{words.submission}.</strong> {words.submissionLead}
          </p>
        </section>
        <ReportArticle content={content} edition={{ number: '–', sha256 }} origin={site.origin} />
      </div>
    </SiteDocument>
  )
}
