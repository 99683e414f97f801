/** What the review desk says when it refuses a step. */
export const reviewMessages = {
  nb: {},
  en: {},
} as const
