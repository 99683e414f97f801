import type { ReportLanguage } from '@/domain/content/report-content'
import { Day } from '../day'
import { wordsIn } from '../messages/words'
import { Notice } from './notice'
import type { Withdrawn } from './withdrawn-note'

/** Above the text: that the edition is withdrawn, when and why; nothing of one that is not. */
export function WithdrawnNotice({
  withdrawn,
  language,
}: {
  withdrawn: Withdrawn | null
  language: ReportLanguage
}) {
  if (withdrawn === null) return null
  const words = wordsIn(language)
  const heading = (
    <>
      {words.withdrawn} <Day date={withdrawn.at} language={language} />
    </>
  )
  return (
    <Notice kind="withdrawn" label={words.withdrawn} heading={heading}>
      {words.withdrawnNotice} {withdrawn.reason}
    </Notice>
  )
}
