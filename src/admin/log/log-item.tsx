'use client'
import { useMemo } from 'react'
import type { LogGroup } from '@/domain/review/log/group-log'
import { AdminLink } from '../parts/admin-link'
import { Moment } from '../parts/moment'
import { useMessages } from '../use-messages'
import type { LogAnswer, LogLine } from './log-answer'
import { LogLinks } from './log-links'
import { isOfOneDocument, saidOf } from './said'

type Props = {
  group: LogGroup<LogLine>
  names: Pick<LogAnswer, 'people' | 'reports'>
  /** Whether the lines are of several reports, each then named. */
  isOfAll: boolean
}

/** Lines of the log as one sentence, with the way to what they are about; each of them on demand. */
export function LogItem({ group, names, isOfAll }: Props) {
  const words = useMessages().messages.log
  const [{ at, report: id }] = group
  const report = names.reports.find((one) => one.id === id)
  return (
    <li className="log-item">
      <p>
        <span className="log-item__time">
          <Moment at={at} withTime />
        </span>{' '}
        <Sentence group={group} names={names} />
      </p>
      <p className="log-item__links">
        {isOfAll && report && (
          <AdminLink to={`/collections/reports/${report.id}/logg`}>{report.title}</AdminLink>
        )}
        {isOfOneDocument(group) && <LogLinks line={group[0]} />}
      </p>
      {group.length > 1 && (
        <details>
          <summary>{words.each(group.length)}</summary>
          <ol>
            {group.map((line) => (
              <li key={line.key}>
                <Moment at={line.at} withTime /> <Sentence group={[line]} names={names} />{' '}
                <LogLinks line={line} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  )
}

function Sentence({ group, names: { people } }: Omit<Props, 'isOfAll'>) {
  const { messages, language } = useMessages()
  const { acts, system, quoted, more } = messages.log
  const nameOf = useMemo(() => {
    const names = new Map(people.map(({ id, name }) => [id, name]))
    return (id: string) => names.get(id) ?? system
  }, [people, system])
  return acts[group[0].act](saidOf(group, { language, nameOf, system, quoted, more }))
}
