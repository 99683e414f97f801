import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * The language of words that are not in the report's own, as `$.language` of a text node. Payload's own TextStateFeature
 * would drop a language that is not in its list, cannot label it in two languages and sets no `lang`.
 */
export const LanguageFeature = createServerFeature({
  key: 'textLanguage',
  feature: { ClientFeature: '/src/editor/language/client#LanguageFeatureClient' },
})
