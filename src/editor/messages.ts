import { basisMessages } from './messages/basis'
import { citationMessages } from './messages/citation'
import { controlMessages } from './messages/controls'
import { crossReferenceMessages } from './messages/cross-reference'
import { footnoteMessages } from './messages/footnote'
import { languageMessages } from './messages/language'
import { newSourceMessages } from './messages/new-source'
import { offersMessages } from './messages/offers'
import { pasteBannerMessages } from './messages/paste-banner'

/** The languages of the admin. */
export type EditorLanguage = 'nb' | 'en'

const nb = {
  cancel: 'Avbryt',
  close: 'Lukk',
  save: 'Lagre',
  insert: 'Sett inn',
  bold: 'Fet',
  italic: 'Kursiv',
  basis: basisMessages.nb,
  citation: citationMessages.nb,
  crossReference: crossReferenceMessages.nb,
  footnote: footnoteMessages.nb,
  language: languageMessages.nb,
  newSource: newSourceMessages.nb,
  offers: offersMessages.nb,
  paste: pasteBannerMessages.nb,
  controls: controlMessages.nb,
}

export type EditorMessages = typeof nb

const en: EditorMessages = {
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  insert: 'Insert',
  bold: 'Bold',
  italic: 'Italic',
  basis: basisMessages.en,
  citation: citationMessages.en,
  crossReference: crossReferenceMessages.en,
  footnote: footnoteMessages.en,
  language: languageMessages.en,
  newSource: newSourceMessages.en,
  offers: offersMessages.en,
  paste: pasteBannerMessages.en,
  controls: controlMessages.en,
}

/** The language that the editor speaks: that of the admin, Norwegian where it is neither of the two. */
export function editorLanguage(adminLanguage: string): EditorLanguage {
  return adminLanguage === 'en' ? 'en' : 'nb'
}

/** What the editor says, in the language of the admin. */
export function editorMessages(adminLanguage: string): EditorMessages {
  return { nb, en }[editorLanguage(adminLanguage)]
}
