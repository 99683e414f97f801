import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'
import type { Target } from '../nodes/place'

/** Opens the window in which a citation is chosen or changed. */
export const OPEN_CITATION_COMMAND: LexicalCommand<Target> = createCommand('OPEN_CITATION_COMMAND')
