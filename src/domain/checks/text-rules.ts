import type { Rule } from './rule'

/** The rules that read the text: what is cited, how, and what contradicts what. */
export const TEXT_RULES: readonly Rule[] = []
