/** What the way from working copy to edition says when it refuses a step. */
export const workflowMessages = {
  nb: {
    'no-sections': 'Responsen har ingen kapitler. Legg til minst ett kapittel før du sender inn.',
  },
  en: {
    'no-sections': 'The report has no sections. Add at least one section before you submit.',
  },
} as const
