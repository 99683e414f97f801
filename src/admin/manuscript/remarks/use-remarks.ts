'use client'
import { useCallback, useMemo } from 'react'
import { useStatus } from '../../api/use-status'
import { useDeskContext } from '../desk/desk-context'
import { FindingsAnswer, type SpokenFinding, type SpokenRule } from './findings-answer'
import { remarkIndex, type RemarkIndex } from './remark-index'
import { SinceAnswer, type Since } from './since-answer'
import { ThreadsAnswer, type SpokenThread } from './threads-answer'

/** All that is remarked on the manuscript, as the server said last. */
export type RemarksNow = {
  index: RemarkIndex
  findings: readonly SpokenFinding[]
  threads: readonly SpokenThread[]
  rules: ReadonlyMap<string, SpokenRule>
  waiveBlockers: FindingsAnswer['waiveBlockers']
  since: Since | null
  /** Whether the first answer is still under way. */
  isLoading: boolean
  /** Why there is less here than there should be. */
  refusals: { findings: string | undefined; threads: string | undefined }
  /** Asks anew, as after something was waived or said. */
  refresh: () => Promise<void>
}

/**
 * What the rules find in the manuscript, what people say of it, and what a review asked for. It is asked for when the page
 * opens and once more behind every save, which never waits for it.
 */
export function useRemarks(): RemarksNow {
  const { desk, reading, status } = useDeskContext()
  const path = `reports/${desk.report.id}`
  const found = useStatus(`${path}/findings`, { schema: FindingsAnswer, version: status })
  const said = useStatus(`${path}/comments`, { schema: ThreadsAnswer, version: status })
  const asked = useStatus(`${path}/since-submitted`, { schema: SinceAnswer, version: status })
  const findings = found.answer?.ok ? found.answer.value : NO_FINDINGS
  const { threads } = said.answer?.ok ? said.answer.value : NO_THREADS
  const since = asked.answer?.ok ? asked.answer.value.since : null
  const { content } = reading
  const index = useMemo(
    () => remarkIndex(content, { findings: findings.findings, threads }),
    [content, findings, threads],
  )
  const rules = useMemo(
    () => rulesIn([...findings.rules, ...(since?.rules ?? [])]),
    [findings, since],
  )
  const refresh = useRefreshAll([found.refresh, said.refresh, asked.refresh])
  return {
    ...{ index, threads, rules, since, refresh },
    isLoading: found.answer === null || said.answer === null,
    findings: findings.findings,
    waiveBlockers: findings.waiveBlockers,
    refusals: { findings: refusalOf(found.answer), threads: refusalOf(said.answer) },
  }
}

const NO_FINDINGS: FindingsAnswer = { findings: [], rules: [], waiveBlockers: [] }
const NO_THREADS: { threads: readonly SpokenThread[] } = { threads: [] }

function rulesIn(rules: readonly SpokenRule[]): Map<string, SpokenRule> {
  return new Map(rules.map((rule) => [rule.number, rule]))
}

function useRefreshAll([findings, threads, since]: readonly [Refresh, Refresh, Refresh]): Refresh {
  return useCallback(async () => {
    await Promise.all([findings(), threads(), since()])
  }, [findings, threads, since])
}

type Refresh = () => Promise<void>

function refusalOf(answer: ReturnType<typeof useStatus>['answer']): string | undefined {
  return answer && !answer.ok ? answer.refusal.sentence : undefined
}
