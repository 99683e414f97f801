type Buttons = Readonly<Record<string, string>>

const buttons: Buttons = {
  bold: 'Fet',
  italic: 'Kursiv',
  subscript: 'Senket skrift',
  superscript: 'Hevet skrift',
  link: 'Lenke',
}
const menus: Buttons = {
  add: 'Sett inn',
  text: 'Avsnitt og lister',
  basis: 'Grunnlag',
  textLanguage: 'Språk i teksten',
}
const nb = { text: 'Tekst', buttons, menus }

export type ControlMessages = typeof nb

const en: ControlMessages = {
  text: 'Text',
  buttons: {
    bold: 'Bold',
    italic: 'Italic',
    subscript: 'Subscript',
    superscript: 'Superscript',
    link: 'Link',
  },
  menus: {
    add: 'Insert',
    text: 'Paragraphs and lists',
    basis: 'Basis',
    textLanguage: 'Language of the text',
  },
}

/** The names of what Payload's editor shows by an icon. */
export const controlMessages = { nb, en }
