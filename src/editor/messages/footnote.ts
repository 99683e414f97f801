const nb = {
  name: 'Fotnote',
  insert: 'Sett inn fotnote',
  edit: 'Endre fotnoten',
  mark: (text: string) => `Fotnote: ${text}`,
  text: 'Tekst i fotnoten',
  empty: 'Skriv teksten i fotnoten.',
  keys: 'Esc eller Ctrl+Enter lukker og beholder teksten.',
}

export type FootnoteMessages = typeof nb

const en: FootnoteMessages = {
  name: 'Footnote',
  insert: 'Insert footnote',
  edit: 'Edit the footnote',
  mark: (text) => `Footnote: ${text}`,
  text: 'Text of the footnote',
  empty: 'Write the text of the footnote.',
  keys: 'Esc or Ctrl+Enter closes and keeps the text.',
}

/** What is said about footnotes. */
export const footnoteMessages = { nb, en }
