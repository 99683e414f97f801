import type { SpokenFinding } from '../remarks/findings-answer'
import type { Home, RemarkIndex } from '../remarks/remark-index'
import type { Since } from '../remarks/since-answer'
import type { SpokenComment, SpokenThread } from '../remarks/threads-answer'

/** One thing that a review asked for: a thread to be answered, or a finding that prevents approval. */
export type ReviewTask = {
  key: string
  kind: 'thread' | 'finding'
  text: string
  /** Who asked, where someone did. */
  by: string | null
  home: Home | null
  state: 'open' | 'done' | 'waived'
}

type Asked = Pick<Since, 'submission' | 'blocking'>

type Now = {
  findings: readonly SpokenFinding[]
  threads: readonly SpokenThread[]
  index: RemarkIndex
}

/**
 * What a review asked for, in the order of asking: threads first, then what prevents approval, now or as it was submitted. A
 * finding is done when its rule finds nothing there any more, however the words were changed.
 */
export function reviewTasks({ submission, blocking }: Asked, now: Now): ReviewTask[] {
  const threads = now.threads.filter(
    (thread) => thread.state === 'open' || thread.submission === submission.id,
  )
  const still = now.findings.filter(isBlocking)
  const stillThere = new Set(still.map(spotOf))
  const mended = blocking.filter((finding) => !stillThere.has(spotOf(finding)))
  return [
    ...threads.map((thread) => threadTask(thread, now.index)),
    ...still.map((finding) => findingTask(finding, now.index, finding.waiver ? 'waived' : 'open')),
    ...mended.map((finding) => findingTask(finding, now.index, 'done')),
  ]
}

function isBlocking({ severity, outcome }: SpokenFinding): boolean {
  return severity === 'blocks' && outcome === 'discrepancy'
}

type Found = Pick<SpokenFinding, 'rule' | 'place' | 'message' | 'fingerprint'>

function spotOf({ rule, place }: Found): string {
  const { footnote, block, table, source, section } = place
  return [rule, footnote ?? block ?? table ?? source ?? section ?? ''].join(' ')
}

function findingTask(finding: Found, index: RemarkIndex, state: ReviewTask['state']): ReviewTask {
  const { fingerprint, message: text, place } = finding
  const home = index.homeOf(place)
  return { key: `${fingerprint} ${state}`, kind: 'finding', text, by: null, home, state }
}

function threadTask(thread: SpokenThread, index: RemarkIndex): ReviewTask {
  const [first] = thread.comments
  return {
    key: thread.id,
    kind: 'thread',
    text: first?.text ?? '',
    by: speakerOf(first),
    home: index.homeOf(thread.place) ?? index.homeOf(thread.about),
    state: thread.state === 'open' ? 'open' : 'done',
  }
}

function speakerOf(comment: SpokenComment | undefined): string | null {
  return comment?.author?.name ?? comment?.guest ?? null
}
