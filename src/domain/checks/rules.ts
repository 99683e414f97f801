import { DATA_RULES } from './data-rules'
import type { Rule } from './rule'
import { TEXT_RULES } from './text-rules'

/** Every rule that is checked, in the order of the rule book. */
export const RULES: readonly Rule[] = [...TEXT_RULES, ...DATA_RULES].sort((a, b) =>
  a.number.localeCompare(b.number),
)
