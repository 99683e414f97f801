import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { PayloadRequest } from 'payload'
import type { User } from '@payload-types'
import { DomainError, type Problem } from '@/domain/domain-error'
import { message } from '@/domain/messages/message'
import { mayTake, ROLES, STEPS, type Role } from '@/domain/review/permissions'
import {
  MOVES,
  refusedMove,
  stateAfter,
  SUBMISSION_STATES,
  type SubmissionState,
} from '@/domain/review/submission-state'
import { approve } from '@/workflow/approve'
import { assign } from '@/workflow/assign'
import { checkSubmission } from '@/workflow/check-submission'
import { fillChecklist } from '@/workflow/fill-checklist'
import { look } from '@/workflow/look'
import { publish } from '@/workflow/publish'
import { publishEmergency } from '@/workflow/publish-emergency'
import { requestChanges } from '@/workflow/request-changes'
import { schedule } from '@/workflow/schedule'
import type { ReviewStep } from '@/workflow/step-blockers'
import { submissionStatus } from '@/workflow/submission-status'
import { unschedule } from '@/workflow/unschedule'
import { waive } from '@/workflow/waive'
import { useCms } from '../support/cms'
import { passChecklist } from '../support/edition'
import { rest } from '../support/rest'
import { storedSubmission, submissionIn } from '../support/submission-states'

vi.mock('@/domain/checks/rules', () => import('../support/marker-rules'))

const cms = useCms()
const now = new Date('2022-10-01T10:00:00Z')

type Who = Role | 'anonymous'
/** Outside reviewers are invited by a command of their own; its refusals are tested with it. */
type Step = Exclude<ReviewStep, 'invite'>
type Target = { submission: string; report: string }

const note = { changeNote: 'Ny.' }
const point = { criterion: 'relevance', passed: true, comment: null } as const
const waiver = { rule: 'R02', fingerprint: 'f', reason: 'Er vurdert av oss.' } as const

/** Each step as a body that is good enough for it, and as the command that REST calls. */
const COMMANDS: Record<Step, { body: object; run: (req: PayloadRequest, to: Target) => unknown }> =
  {
    approve: { body: {}, run: (req, to) => approve(req, { ...to, comment: null, now }) },
    'request-changes': {
      body: { comment: 'Mangler.' },
      run: (req, to) => requestChanges(req, { ...to, comment: 'Mangler.', now }),
    },
    publish: { body: note, run: (req, to) => publish(req, { ...to, ...note, now }) },
    schedule: {
      body: { ...note, at: '2199-01-01T10:00:00+01:00' },
      run: (req, to) => schedule(req, { ...to, ...note, at: new Date('2199-01-01'), now }),
    },
    unschedule: { body: {}, run: (req, to) => unschedule(req, { ...to, now }) },
    'publish-emergency': {
      body: { ...note, reason: 'Det haster.' },
      run: (req, to) => publishEmergency(req, { ...to, ...note, reason: 'Det haster.', now }),
    },
    checklist: { body: point, run: (req, to) => fillChecklist(req, { ...to, ...point, now }) },
    assign: {
      body: { reviewers: [] },
      run: (req, to) => assign(req, { ...to, reviewers: [], dueAt: null, now }),
    },
    waive: { body: waiver, run: (req, to) => waive(req, { ...to, ...waiver, now }) },
    look: { body: {}, run: (req, to) => look(req, { ...to, now }) },
  }

const people = new Map<Who, User>()
const targets = new Map<SubmissionState, Target>()
const before = new Map<SubmissionState, unknown>()

beforeAll(async () => {
  for (const role of ROLES) people.set(role, await cms.person(role))
  for (const state of SUBMISSION_STATES) targets.set(state, await make(state))
  for (const [state, { submission }] of targets)
    before.set(state, await storedSubmission(cms, submission))
})

const STEPS_OF_TEST = Object.keys(COMMANDS).filter((step): step is Step => step in COMMANDS)
const WHO: Who[] = ['anonymous', ...ROLES]

const moves = STEPS_OF_TEST.flatMap((step) =>
  SUBMISSION_STATES.flatMap((state) =>
    WHO.map((who) => ({ step, state, who, refusal: refusalOf({ step, state, who }) })),
  ),
)
const refused = moves.filter(({ refusal }) => refusal !== null)
const legal = moves.filter(({ refusal, who }) => refusal === null && who === 'admin')

test('the steps above are all that the table of moves names', () => {
  const others = ['supersede', 'invite']
  expect([...STEPS_OF_TEST, ...others].toSorted()).toEqual(Object.keys(MOVES).toSorted())
  for (const step of STEPS_OF_TEST) expect(STEPS).toHaveProperty(step)
})

describe('refused, with its reason', () => {
  test.each(refused)('$step by $who where it is $state', async ({ step, state, who, refusal }) => {
    const target = targetIn(state)
    const as = people.get(who) ?? null

    const answer = await callRest(step, { target, as })
    const [outcome] = await Promise.allSettled([
      Promise.resolve(cms.as(as)).then((req) => COMMANDS[step].run(req, target)),
    ])

    expect(answer.json).toMatchObject({ errors: [{ code: refusal?.code }] })
    expect(answer.text).toContain(refusal && message('nb', refusal.code, refusal.values))
    expect(answer.status).toBe(statusOf(refusal?.code))
    expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(DomainError)
    expect(outcome).toMatchObject({ reason: { code: refusal?.code } })
  })

  test.each(SUBMISSION_STATES)('the status of one that is %s says the same', async (state) => {
    for (const who of ROLES) {
      const req = await cms.as(people.get(who) ?? null)
      const { blockers } = await submissionStatus(req, { ...targetIn(state), now })
      for (const step of STEPS_OF_TEST) {
        const refusal = refusalOf({ step, state, who })
        expect(blockers[step][0]?.code, `${step} by ${who}`).toBe(
          refusal?.code ?? blockers[step][0]?.code,
        )
      }
    }
  })

  test('and nothing was changed by any of it', async () => {
    for (const [state, { submission }] of targets)
      expect(await storedSubmission(cms, submission)).toEqual(before.get(state))
  })
})

describe('taken', () => {
  test.each(legal)('$step by an administrator where it is $state', async ({ step, state }) => {
    const target = await make(state)
    const admin = people.get('admin') ?? null
    if (step === 'approve' && admin) await passChecklist(cms, { ...target, reviewer: admin })

    const { status, text } = await callRest(step, { target, as: admin })

    expect(text).not.toContain('"errors"')
    expect(status).toBe(200)
    const after = await storedSubmission(cms, target.submission)
    expect(after.state).toBe(stateAfter(step, state))
  })
})

type Move = { step: Step; state: SubmissionState; who: Who }

function refusalOf({ step, state, who }: Move): Problem | null {
  if (who === 'anonymous') return { code: 'sign-in-first' }
  if (!mayTake({ id: who, roles: [who] }, step)) return { code: 'step-not-allowed' }
  return stateAfter(step, state) === null ? refusedMove(step, state) : null
}

async function callRest(step: Step, { target, as }: { target: Target; as: User | null }) {
  const { report, submission } = target
  const { body } = COMMANDS[step]
  const isWaiver = step === 'waive'
  const path = isWaiver ? `/api/reports/${report}/waive` : `/api/submissions/${submission}/${step}`
  const found = isWaiver && as ? await waivable(target) : {}
  return rest(cms, path, {
    method: 'POST',
    body: isWaiver ? { ...body, ...found, submission } : body,
    as,
  })
}

/** The fingerprint of the finding that every content has by the marker rules. */
async function waivable({ submission: id }: Target) {
  const submission = await storedSubmission(cms, id)
  const { findings } = await checkSubmission(await cms.as(null), { submission, now })
  const finding = findings.find(({ rule }) => rule === waiver.rule)
  return finding ? { fingerprint: finding.fingerprint } : {}
}

async function make(state: SubmissionState): Promise<Target> {
  const author = people.get('researcher')
  const reviewer = people.get('reviewer')
  if (!author || !reviewer) throw new Error('The people are made before the tests')
  const { submission, report } = await submissionIn(cms, { author, reviewer, state })
  return { submission, report }
}

function targetIn(state: SubmissionState): Target {
  const target = targets.get(state)
  if (!target) throw new Error(`No submission is ${state}`)
  return target
}

function statusOf(code: string | undefined): number {
  return { 'sign-in-first': 401, 'step-not-allowed': 403 }[code ?? ''] ?? 409
}
