/** The locale of each language that the admin speaks. */
export const LOCALES = { nb: 'nb-NO', en: 'en-GB' } as const
