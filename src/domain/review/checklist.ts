/** What a reviewer goes through before approving (R45), in the order of the house's rule book. */
export const CHECKLIST_CRITERIA = [
  'relevance',
  'reliability',
  'currency',
  'objectivity',
  'accuracy',
  'traceability',
  'transparency',
  'language',
  'data-protection',
  'tables',
] as const
export type ChecklistCriterion = (typeof CHECKLIST_CRITERIA)[number]
