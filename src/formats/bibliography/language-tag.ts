import { LanguageTag } from '@/domain/content/identifier'

/** What bibliographies call languages, in the words of babel, of ISO 639-2 and of English. */
const TAGS: Readonly<Partial<Record<string, string>>> = {
  american: 'en',
  ara: 'ar',
  arabic: 'ar',
  british: 'en',
  dan: 'da',
  danish: 'da',
  deu: 'de',
  dutch: 'nl',
  eng: 'en',
  english: 'en',
  fas: 'fa',
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  ger: 'de',
  german: 'de',
  ita: 'it',
  italian: 'it',
  ngerman: 'de',
  nno: 'nn',
  no: 'nb',
  nob: 'nb',
  nor: 'nb',
  norsk: 'nb',
  norwegian: 'nb',
  nynorsk: 'nn',
  per: 'fa',
  persian: 'fa',
  por: 'pt',
  portuguese: 'pt',
  rus: 'ru',
  russian: 'ru',
  som: 'so',
  somali: 'so',
  spa: 'es',
  spanish: 'es',
  swe: 'sv',
  swedish: 'sv',
  tur: 'tr',
  turkish: 'tr',
  ukenglish: 'en',
  usenglish: 'en',
}

/** The BCP 47 tag of a language as a bibliography names it, or null where it is not known. */
export function languageTagOf(language: string): string | null {
  const name = language.trim().replace('_', '-')
  const lower = name.toLowerCase()
  const known = Object.hasOwn(TAGS, lower) ? TAGS[lower] : undefined
  if (known !== undefined) return known
  const isTag =
    /^[a-z]{2}(-[a-z0-9]{2,8})*$/i.test(name) && LanguageTag.safeParse(canonical(name)).success
  return isTag ? canonical(name) : null
}

function canonical(tag: string): string {
  const [language = '', ...rest] = tag.split('-')
  return [
    language.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-')
}
