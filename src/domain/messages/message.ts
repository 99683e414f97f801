import { backupMessages } from './backup-messages'
import { checkTextMessages } from './check-text-messages'
import { checkDataMessages } from './check-data-messages'
import { reviewMessages } from './review-messages'
import { commentMessages } from './comment-messages'
import { compareMessages } from './compare-messages'
import { correctionMessages } from './correction-messages'
import { editorMessages } from './editor-messages'
import { importMessages } from './import-messages'
import { sourceMessages } from './source-messages'
import { tableMessages } from './table-messages'
import { workflowMessages } from './workflow-messages'
import { words, type WordCode } from './words'

/** The two languages that the admin, the API and the command line speak. */
export const MESSAGE_LANGUAGES = ['nb', 'en'] as const
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number]

const MESSAGES = {
  nb: {
    ...backupMessages.nb,
    ...checkTextMessages.nb,
    ...checkDataMessages.nb,
    ...reviewMessages.nb,
    ...commentMessages.nb,
    ...compareMessages.nb,
    ...correctionMessages.nb,
    ...editorMessages.nb,
    ...importMessages.nb,
    ...sourceMessages.nb,
    ...tableMessages.nb,
    ...workflowMessages.nb,
  },
  en: {
    ...backupMessages.en,
    ...checkTextMessages.en,
    ...checkDataMessages.en,
    ...reviewMessages.en,
    ...commentMessages.en,
    ...compareMessages.en,
    ...correctionMessages.en,
    ...editorMessages.en,
    ...importMessages.en,
    ...sourceMessages.en,
    ...tableMessages.en,
    ...workflowMessages.en,
  },
} as const satisfies Record<MessageLanguage, Record<string, string>>

export type MessageCode = keyof typeof MESSAGES.nb

/** What fills a sentence's `{names}`: a word or figure, or the codes of the words of a list. */
export type MessageValues = Readonly<Record<string, string | number | readonly WordCode[]>>

/** The sentence of a code, with its `{names}` filled in. A value that is missing stays visible as `{name}`. */
export function message(
  language: MessageLanguage,
  code: MessageCode,
  values: MessageValues = {},
): string {
  return MESSAGES[language][code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    spoken(language, values[name] ?? whole),
  )
}

function spoken(language: MessageLanguage, value: MessageValues[string]): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return writtenNumber(language, value)
  return new Intl.ListFormat(language).format(value.map((code) => words[language][code]))
}

// Without marks of thousands, so that a year is one too.
function writtenNumber(language: MessageLanguage, value: number): string {
  const format = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6 })
  return format.format(value)
}
