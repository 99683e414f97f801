import type { ReportLanguage } from '@/domain/content/report-content'
import { Day } from '../day'
import { wordsIn } from '../messages/words'

/** That an edition is withdrawn: since when, and the reason that readers are given. */
export type Withdrawn = { at: string; reason: string }

/** In a list: that the edition is withdrawn, when and why; nothing of one that is not. */
export function WithdrawnNote({
  withdrawn,
  language,
  reasonIn,
}: {
  withdrawn: Withdrawn | null
  language: ReportLanguage
  /** The language of the reason where it is not the page's. */
  reasonIn?: ReportLanguage | undefined
}) {
  if (withdrawn === null) return null
  return (
    <p className="standing">
      <strong>
        {wordsIn(language).withdrawn} <Day date={withdrawn.at} language={language} />:
      </strong>{' '}
      <span lang={reasonIn}>{withdrawn.reason}</span>
    </p>
  )
}
