import { citationMessages } from './messages/citation'
import { crossReferenceMessages } from './messages/cross-reference'
import { footnoteMessages } from './messages/footnote'
import { languageMessages } from './messages/language'

/** The languages of the admin. */
export type EditorLanguage = 'nb' | 'en'

const nb = {
  cancel: 'Avbryt',
  close: 'Lukk',
  save: 'Lagre',
  insert: 'Sett inn',
  bold: 'Fet',
  italic: 'Kursiv',
  citation: citationMessages.nb,
  crossReference: crossReferenceMessages.nb,
  footnote: footnoteMessages.nb,
  language: languageMessages.nb,
}

export type EditorMessages = typeof nb

const en: EditorMessages = {
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  insert: 'Insert',
  bold: 'Bold',
  italic: 'Italic',
  citation: citationMessages.en,
  crossReference: crossReferenceMessages.en,
  footnote: footnoteMessages.en,
  language: languageMessages.en,
}

/** The language that the editor speaks: that of the admin, Norwegian where it is neither of the two. */
export function editorLanguage(adminLanguage: string): EditorLanguage {
  return adminLanguage === 'en' ? 'en' : 'nb'
}

/** What the editor says, in the language of the admin. */
export function editorMessages(adminLanguage: string): EditorMessages {
  return { nb, en }[editorLanguage(adminLanguage)]
}
