import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'
import type { Target } from '../nodes/place'

/** Opens the window in which the section or table of a cross-reference is chosen. */
export const OPEN_CROSS_REFERENCE_COMMAND: LexicalCommand<Target> = createCommand(
  'OPEN_CROSS_REFERENCE_COMMAND',
)
