import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'
import type { Basis } from '@/domain/content/basis'

/** Opens the window for what the selected blocks rest on; `kind` is what is chosen in it already. */
export const OPEN_BASIS_COMMAND: LexicalCommand<{ kind?: Basis['kind'] }> =
  createCommand('OPEN_BASIS_COMMAND')
