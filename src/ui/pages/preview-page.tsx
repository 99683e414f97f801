import type { ReportContent } from '@/domain/content/report-content'
import { ReportArticle } from '../article/report-article'
import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'

type Props = {
  content: ReportContent
  /** What is shown: a submission by its hash, or the working copy as it is just now. */
  of: { kind: 'submission'; sha256: string } | { kind: 'draft'; problems: readonly string[] }
  site: SiteContext
}

/** A text as its readers will get it, in a frame that says that nobody has published it. */
export function PreviewPage({ content, of, site }: Props) {
  const { title, language } = content.report
  const words = wordsIn(language)
  return (
    <SiteDocument language={language} title={`${words[of.kind]}: ${title}`} site={site}>
      <div className="edition">
        <section className="status status-outdated" aria-label={words.status}>
          <p>
            <span className="status-symbol" aria-hidden="true">
              !
            </span>
            <strong>{words[of.kind]}.</strong>{' '}
            {of.kind === 'submission' ? words.submissionLead : words.draftLead}
          </p>
          {of.kind === 'draft' && <Problems problems={of.problems} label={words.draftProblems} />}
        </section>
        <ReportArticle
          content={content}
          edition={of.kind === 'submission' ? { number: '–', sha256: of.sha256 } : null}
          origin={site.origin}
        />
      </div>
    </SiteDocument>
  )
}

function Problems({ problems, label }: { problems: readonly string[]; label: string }) {
  if (problems.length === 0) return null
  return (
    <details>
      <summary>
        {label} ({problems.length})
      </summary>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </details>
  )
}
