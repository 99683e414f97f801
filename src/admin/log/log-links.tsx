'use client'
import { AdminLink } from '../parts/admin-link'
import { useMessages } from '../use-messages'
import type { LogLine } from './log-answer'

/** The way to what a line of the log is about. */
export function LogLinks({ line }: { line: LogLine }) {
  const words = useMessages().messages.log.links
  const { submission, edition, document, details } = line
  return (
    <>
      {document && document.collection !== 'reports' && (
        <AdminLink to={documentPath(line, document)}>{document.title}</AdminLink>
      )}
      {details.commentId !== undefined && (
        <AdminLink to={`/collections/comments/${details.commentId}`}>{words.comment}</AdminLink>
      )}
      {submission !== null && (
        <AdminLink to={`/collections/submissions/${submission}`}>{words.submission}</AdminLink>
      )}
      {edition !== null && (
        <AdminLink to={`/collections/editions/${edition}`}>{words.edition}</AdminLink>
      )}
    </>
  )
}

/** A section is read where it stands; everything else has a page of its own. */
function documentPath(
  { report }: LogLine,
  { collection, id }: NonNullable<LogLine['document']>,
): `/${string}` {
  return collection === 'sections' && report !== null
    ? `/collections/reports/${report}/manuscript#${id}`
    : `/collections/${collection}/${id}`
}
