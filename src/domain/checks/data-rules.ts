import type { Rule } from './rule'

/** The rules that read records, tables, dates and the course of the review. */
export const DATA_RULES: readonly Rule[] = []
