/** The languages that pages about several reports speak. */
export const SITE_LANGUAGES = ['nb', 'en'] as const
export type SiteLanguage = (typeof SITE_LANGUAGES)[number]
