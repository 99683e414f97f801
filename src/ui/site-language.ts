/** The languages that pages about several reports speak. */
export type SiteLanguage = 'nb' | 'en'
