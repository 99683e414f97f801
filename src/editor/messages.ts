/** The languages of the admin. */
export type EditorLanguage = 'nb' | 'en'

const nb = {
  cancel: 'Avbryt',
  save: 'Lagre',
  insert: 'Sett inn',
  bold: 'Fet',
  italic: 'Kursiv',
  citation: {
    name: 'Henvisning',
    insert: 'Sett inn henvisning',
    edit: 'Endre henvisningen',
    hint: 'Trykk Enter for å endre',
    search: 'Søk etter kilde',
    searchHint: 'Kortnavn, forfatter, tittel eller år. Enter velger det øverste treffet.',
    results: 'Kilder',
    found: (count: number) => (count === 1 ? '1 kilde' : `${count} kilder`),
    more: (count: number) => `${count} til. Skriv mer for å avgrense.`,
    loading: 'Henter kildene …',
    failed: 'Kildene kunne ikke hentes. Lukk vinduet og prøv igjen.',
    chosen: 'Valgte kilder',
    noneChosen: 'Velg minst én kilde.',
    missing: 'Kilden finnes ikke lenger',
    remove: (source: string) => `Fjern ${source}`,
    locatorLabel: 'Sted i kilden',
    locatorValue: 'Nummer',
    prefix: 'Ord foran',
    suffix: 'Ord bak',
    mode: 'Slik står den i teksten',
    modes: {
      parenthetical: 'I parentes',
      narrative: 'I setningen, med årstallet i parentes',
      bare: 'I setningen, uten parentes',
    },
    nameInText: 'Navn i teksten foran henvisningen',
    nameHint: 'Bare når navnet skal stå i en annen form enn i kilden.',
    preview: 'Slik blir den',
    locators: {
      page: 'Side',
      paragraph: 'Avsnitt',
      chapter: 'Kapittel',
      section: 'Del',
      article: 'Artikkel',
    },
  },
  footnote: {
    name: 'Fotnote',
    insert: 'Sett inn fotnote',
    edit: 'Endre fotnoten',
    mark: (text: string) => `Fotnote: ${text}`,
    text: 'Tekst i fotnoten',
    empty: 'Skriv teksten i fotnoten.',
  },
  language: {
    name: 'Språk i teksten',
    own: 'Samme som rapporten',
    languages: {
      en: 'Engelsk',
      fr: 'Fransk',
      ar: 'Arabisk',
      nb: 'Bokmål',
      nn: 'Nynorsk',
      es: 'Spansk',
      de: 'Tysk',
    },
  },
}

export type EditorMessages = typeof nb

const en: EditorMessages = {
  cancel: 'Cancel',
  save: 'Save',
  insert: 'Insert',
  bold: 'Bold',
  italic: 'Italic',
  citation: {
    name: 'Citation',
    insert: 'Insert citation',
    edit: 'Edit the citation',
    hint: 'Press Enter to edit',
    search: 'Search for a source',
    searchHint: 'Short name, author, title or year. Enter chooses the first result.',
    results: 'Sources',
    found: (count) => (count === 1 ? '1 source' : `${count} sources`),
    more: (count) => `${count} more. Type more to narrow the list.`,
    loading: 'Loading the sources …',
    failed: 'The sources could not be loaded. Close the window and try again.',
    chosen: 'Chosen sources',
    noneChosen: 'Choose at least one source.',
    missing: 'The source no longer exists',
    remove: (source) => `Remove ${source}`,
    locatorLabel: 'Place in the source',
    locatorValue: 'Number',
    prefix: 'Words before',
    suffix: 'Words after',
    mode: 'How it stands in the text',
    modes: {
      parenthetical: 'In parentheses',
      narrative: 'In the sentence, with the year in parentheses',
      bare: 'In the sentence, without parentheses',
    },
    nameInText: 'Name in the text before the citation',
    nameHint: 'Only when the name is to have another form than in the source.',
    preview: 'Preview',
    locators: {
      page: 'Page',
      paragraph: 'Paragraph',
      chapter: 'Chapter',
      section: 'Section',
      article: 'Article',
    },
  },
  footnote: {
    name: 'Footnote',
    insert: 'Insert footnote',
    edit: 'Edit the footnote',
    mark: (text) => `Footnote: ${text}`,
    text: 'Text of the footnote',
    empty: 'Write the text of the footnote.',
  },
  language: {
    name: 'Language of the text',
    own: 'Same as the report',
    languages: {
      en: 'English',
      fr: 'French',
      ar: 'Arabic',
      nb: 'Norwegian Bokmål',
      nn: 'Norwegian Nynorsk',
      es: 'Spanish',
      de: 'German',
    },
  },
}

/** The language that the editor speaks: that of the admin, Norwegian where it is neither of the two. */
export function editorLanguage(adminLanguage: string): EditorLanguage {
  return adminLanguage === 'en' ? 'en' : 'nb'
}

/** What the editor says, in the language of the admin. */
export function editorMessages(adminLanguage: string): EditorMessages {
  return { nb, en }[editorLanguage(adminLanguage)]
}
