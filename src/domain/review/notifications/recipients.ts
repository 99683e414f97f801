import type { EventType } from '../event'
import type { NotificationType } from './notification'

/** Who has to do with an event, by their ids; nobody where it isn't known. */
export type EventFacts = {
  actor: string | null
  /** The reviewers that the submission is assigned to, and all that there are. */
  assigned: readonly string[]
  reviewers: readonly string[]
  submitter: string | null
  contributors: readonly string[]
  /** Those who wrote in the thread before, and those whom the comment mentions. */
  participants: readonly string[]
  mentioned: readonly string[]
}

/** One person to tell. What is not `personal` is said to others and only overheard. */
export type Notice = { recipient: string; type: NotificationType; personal: boolean }

/** Facts of an event that has to do with nobody. */
export const NO_FACTS: EventFacts = {
  actor: null,
  assigned: [],
  reviewers: [],
  submitter: null,
  contributors: [],
  participants: [],
  mentioned: [],
}

type Rule = (facts: EventFacts) => Notice[]

/** Who is told of what: the whole of it. An event that isn't here is told to nobody. */
const RULES: Partial<Record<EventType, Rule>> = {
  submitted: (facts) => tell('submitted', reviewersOf(facts)),
  assigned: ({ assigned }) => tell('assigned', assigned),
  'changes-requested': (facts) => tell('changes-requested', writersOf(facts)),
  approved: (facts) => tell('approved', writersOf(facts)),
  published: (facts) => tell('published', writersOf(facts)),
  withdrawn: (facts) => tell('withdrawn', writersOf(facts)),
  'publication-failed': (facts) =>
    tell('publication-failed', [...writersOf(facts), ...facts.assigned]),
  'emergency-published': (facts) =>
    tell('emergency-published', [...facts.reviewers, ...writersOf(facts)]),
  commented: (facts) => [
    ...tell('mentioned', facts.mentioned),
    ...tell('replied', facts.participants),
    ...overheard('commented', facts.submitter === null ? [] : [facts.submitter]),
  ],
}

/** Whether anybody is ever told of such an event. */
export function isTold(type: EventType): boolean {
  return RULES[type] !== undefined
}

/**
 * Whom an event is told to, each person once, by what concerns them most; never to whoever did it.
 */
export function recipientsOf(type: EventType, facts: EventFacts): Notice[] {
  const notices = RULES[type]?.(facts) ?? []
  const told = new Set([facts.actor])
  return notices.filter(({ recipient }) => !told.has(recipient) && told.add(recipient))
}

function tell(type: NotificationType, people: readonly string[]): Notice[] {
  return people.map((recipient) => ({ recipient, type, personal: true }))
}

function overheard(type: NotificationType, people: readonly string[]): Notice[] {
  return people.map((recipient) => ({ recipient, type, personal: false }))
}

/** Those who are to review: whoever it is assigned to, else all. */
export function reviewersOf({
  assigned,
  reviewers,
}: Pick<EventFacts, 'assigned' | 'reviewers'>): readonly string[] {
  return assigned.length > 0 ? assigned : reviewers
}

function writersOf({ submitter, contributors }: EventFacts): string[] {
  return [...(submitter === null ? [] : [submitter]), ...contributors]
}
