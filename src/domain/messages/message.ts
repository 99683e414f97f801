import { editorMessages } from './editor-messages'
import { importMessages } from './import-messages'
import { workflowMessages } from './workflow-messages'

/** The two languages that the admin, the API and the command line speak. */
export const MESSAGE_LANGUAGES = ['nb', 'en'] as const
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number]

const MESSAGES = {
  nb: { ...editorMessages.nb, ...importMessages.nb, ...workflowMessages.nb },
  en: { ...editorMessages.en, ...importMessages.en, ...workflowMessages.en },
} as const satisfies Record<MessageLanguage, Record<string, string>>

export type MessageCode = keyof typeof MESSAGES.nb
export type MessageValues = Readonly<Record<string, string | number>>

/** The sentence of a code, with its `{names}` filled in. A value that is missing stays visible as `{name}`. */
export function message(
  language: MessageLanguage,
  code: MessageCode,
  values: MessageValues = {},
): string {
  return MESSAGES[language][code].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}
