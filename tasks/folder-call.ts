import { parseArgs } from 'node:util'
import type { Manifest } from '@/backup/manifest'
import { DomainError } from '@/domain/domain-error'
import { message, MESSAGE_LANGUAGES, type MessageLanguage } from '@/domain/messages/message'

/** The one folder that a command is called with, and the language to refuse in; a wrong call ends the program. */
export function readFolderCall(usage: string): { folder: string; messages: MessageLanguage } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { messages: { type: 'string', default: 'nb' } },
  })
  const [folder] = positionals
  const messages = MESSAGE_LANGUAGES.find((language) => language === values.messages)
  if (folder !== undefined && positionals.length === 1 && messages) return { folder, messages }
  console.error(usage)
  process.exit(2)
}

/** What went wrong, for a person; what nobody could foresee is thrown on. */
export function refusalText(error: unknown, messages: MessageLanguage): string {
  if (error instanceof DomainError) return message(messages, error.code, error.values)
  if (error instanceof Error && 'syscall' in error) return error.message
  throw error
}

/** How much a backup holds. */
export function countsInWords({ files }: Manifest): string {
  const total = (kind: string) =>
    files.reduce((sum, file) => sum + (file.kind === kind ? file.count : 0), 0)
  return `${total('documents')} dokumenter og ${total('versions')} versjoner av dem`
}
