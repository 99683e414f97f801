/** What the rules that read the text say of what they find. */
export const checkTextMessages = {
  nb: {},
  en: {},
} as const
