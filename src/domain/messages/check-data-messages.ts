/** What the rules that read records, tables, dates and the course of the review say of what they find. */
export const checkDataMessages = {
  nb: {},
  en: {},
} as const
