/** What the conversation about a text says when it refuses something. */
export const commentMessages = {
  nb: {},
  en: {},
} as const
