import type { ReportLanguage } from '@/domain/content/report-content'
import { Day } from '../day'
import { wordsIn } from '../messages/words'
import { Moment } from '../moment'
import { Notice } from './notice'

/** That an edition was published in an emergency: by when it must be approved, and when it was. */
export type Emergency = { deadline: string; approvedAt: string | null }

/**
 * Above the text of an edition that was published before anyone had reviewed it: a warning that stands, before and after its
 * deadline, until someone has approved it; then when they did.
 */
export function EmergencyNotice({
  emergency,
  language,
}: {
  emergency: Emergency | null
  language: ReportLanguage
}) {
  if (emergency === null) return null
  const words = wordsIn(language)
  const { approvedAt, deadline } = emergency
  if (approvedAt !== null)
    return (
      <p className="status">
        {words.emergencyApproved} <Day date={approvedAt} language={language} />.
      </p>
    )
  return (
    <Notice kind="emergency" label={words.emergency} heading={words.emergency}>
      {words.emergencyUnapproved} <Moment at={deadline} language={language} />.
    </Notice>
  )
}
