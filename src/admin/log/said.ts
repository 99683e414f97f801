import { words } from '@/domain/messages/words'
import type { MessageLanguage } from '@/domain/messages/message'
import type { LogGroup } from '@/domain/review/log/group-log'
import { LOCALES } from '../parts/locales'
import type { LogLine } from './log-answer'

/** What a sentence of the log is made of; '' and 0 where it isn't known. */
export type Said = {
  who: string
  count: number
  /** Whether no more than one document was saved. */
  isOne: boolean
  /** The documents that were saved, each in quotation marks, at most three and how many more. */
  documents: string
  reviewers: string
  criterion: string
  passed: boolean
  isAnswer: boolean
} & Record<
  'number' | 'comment' | 'reason' | 'rule' | 'file' | 'keep' | 'drop' | 'guest' | 'at' | 'due',
  string
>

type Reading = {
  language: MessageLanguage
  nameOf: (id: string) => string
  system: string
  quoted: (title: string) => string
  more: (count: number) => string
}

const NAMED = 3

const NOTHING = {
  ...{ number: '', comment: '', reason: '', rule: '', file: '', keep: '', drop: '' },
  ...{ criterion: '', at: '', dueAt: '', passed: false, answer: false },
}

/** What there is to say of lines that are told as one. */
export function saidOf(group: LogGroup<LogLine>, reading: Reading): Said {
  const [{ guest, details }] = group
  const { language, nameOf } = reading
  const { reviewers = [], reasons = [], ...told } = { ...NOTHING, ...details }
  const { number, comment, rule, file, keep, drop } = told
  return {
    ...{ number, comment, rule, file, keep, drop, guest: guest ?? '' },
    who: whoDid(group[0], reading),
    count: group.length,
    isOne: isOfOneDocument(group),
    documents: documentsIn(group, reading),
    reviewers: listed(reviewers.map(nameOf), language),
    criterion: criterionIn(told.criterion, language),
    passed: told.passed,
    isAnswer: told.answer,
    reason: told.reason || reasons.join(' '),
    at: dated(told.at, { language, timeStyle: 'short' }),
    due: dated(told.dueAt, { language }),
  }
}

/** Whether lines that are told as one are about one document, or none. */
export function isOfOneDocument(group: LogGroup<LogLine>): boolean {
  return new Set(group.map(({ document }) => document?.id)).size === 1
}

/** Of the outside reviewer's own acts that is them; of what somebody does with an invitation it is that somebody. */
function whoDid({ by, guest }: LogLine, { nameOf, system }: Reading): string {
  return by === null ? (guest ?? system) : nameOf(by)
}

function documentsIn(group: LogGroup<LogLine>, { language, quoted, more }: Reading): string {
  const titles = [...new Set(group.flatMap(({ document }) => document?.title ?? []))].map(quoted)
  const rest = titles.length - NAMED
  return listed(rest > 0 ? [...titles.slice(0, NAMED), more(rest)] : titles, language)
}

function criterionIn(code: string, language: MessageLanguage): string {
  const names: Partial<Record<string, string>> = words[language]
  return names[code] ?? code
}

function dated(
  at: string,
  { language, ...style }: { language: MessageLanguage; timeStyle?: 'short' },
): string {
  if (at === '') return ''
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', ...style }).format(
    new Date(at),
  )
}

function listed(items: readonly string[], language: MessageLanguage): string {
  return new Intl.ListFormat(LOCALES[language]).format(items)
}
