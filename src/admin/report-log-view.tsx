import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { Log } from './log/log'
import { adminLanguage, adminMessages } from './messages'

/** The tab of a report that tells everything that was done with it. */
export function ReportLogView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const words = adminMessages(adminLanguage(req.i18n.language)).log
  return (
    <Gutter className="log-view">
      <h2>{words.heading}</h2>
      {docID === undefined ? (
        <p>{words.saveFirst}</p>
      ) : (
        <>
          <p>{words.introductionOne}</p>
          <Log report={String(docID)} />
        </>
      )}
    </Gutter>
  )
}
