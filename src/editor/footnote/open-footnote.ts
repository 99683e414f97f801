import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'
import type { Target } from '../nodes/place'

/** Opens the window in which a footnote is written. */
export const OPEN_FOOTNOTE_COMMAND: LexicalCommand<Target> = createCommand('OPEN_FOOTNOTE_COMMAND')
