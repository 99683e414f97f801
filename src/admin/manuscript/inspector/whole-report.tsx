'use client'
import { useAdminAddress } from '../../api/use-admin-address'
import { useMessages } from '../../use-messages'
import { ThreadList } from '../comments/thread-list'
import { useDeskContext } from '../desk/desk-context'
import { FindingList } from '../findings/finding-list'
import type { DeskProblem } from '../model/manuscript-answer'
import type { SpokenFinding } from '../remarks/findings-answer'
import { openRemarks } from '../remarks/remark-index'
import { useRemarksContext } from '../remarks/remarks-context'
import { InspectorPart } from './inspector-part'

/** What concerns no section: the report's own fields, its sources, and what was said of the whole. */
export function WholeReport({ problems }: { problems: readonly DeskProblem[] }) {
  const { loading, remarks } = useMessages().messages
  const { index, rules, isLoading } = useRemarksContext()
  const { findings, threads } = openRemarks(index.whole)
  const byRule = [...Map.groupBy(index.whole.findings, ({ rule }) => rule)]
  const count = problems.length + findings.length + threads.length
  return (
    <InspectorPart heading={remarks.part(remarks.whole, count)}>
      <ReportProblems problems={problems} />
      {index.whole.findings.length === 0 && (
        <p>{isLoading ? loading : remarks.findings.noneWhole}</p>
      )}
      {byRule.map(([rule, found]) => (
        <RuleGroup key={rule} title={rules.get(rule)?.title ?? rule} findings={found} />
      ))}
      <ThreadList threads={index.whole.threads} />
    </InspectorPart>
  )
}

const FEW = 3

/** What one rule found; a long list is folded away. */
function RuleGroup({ title, findings }: { title: string; findings: readonly SpokenFinding[] }) {
  const { remarks } = useMessages().messages
  return (
    <details className="manuscript-part__group" open={findings.length <= FEW}>
      <summary>{remarks.part(title, findings.length)}</summary>
      <FindingList findings={findings} />
    </details>
  )
}

function ReportProblems({ problems }: { problems: readonly DeskProblem[] }) {
  if (problems.length === 0) return null
  return (
    <ul>
      {problems.map((problem, i) => (
        <li key={`${problem.code}-${i}`}>
          {problem.message} <FieldLink field={problem.at} />
        </li>
      ))}
    </ul>
  )
}

// Fields of the report's own form that it can't do without.
const FIELDS = ['title', 'country']

function FieldLink({ field }: { field: string | undefined }) {
  const words = useMessages().messages.remarks.findings
  const { desk } = useDeskContext()
  const address = useAdminAddress(`/collections/reports/${desk.report.id}#field-${field ?? ''}`)
  if (field === undefined || !FIELDS.includes(field)) return null
  return <a href={address}>{words.editReport}</a>
}
