type Buttons = Readonly<Record<string, string>>

const buttons: Buttons = {
  bold: 'Fet',
  italic: 'Kursiv',
  subscript: 'Senket skrift',
  superscript: 'Hevet skrift',
  link: 'Lenke',
}
const nb = { text: 'Tekst', buttons }

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
}

/** The names of what Payload's editor shows by an icon. */
export const controlMessages = { nb, en }
