const nb = {
  heading: 'Ny kilde',
  title: 'Tittel',
  shortName: 'Kortnavn i henvisninger',
  authors: 'Forfattere (Etternavn, Fornavn; …)',
  type: 'Type',
  issued: 'Dato (2022, 2022-05 eller 2022-05-17)',
  undated: 'Udatert',
  url: 'Nettadresse',
  make: 'Legg til og vis til',
  later: 'Resten kan fylles ut i kildelisten senere.',
  unnamed: 'Skriv et kortnavn, en forfatter eller en tittel.',
  types: {
    report: 'Rapport',
    news: 'Nyhetssak',
    webpage: 'Nettside',
    dataset: 'Datasett',
    book: 'Bok',
    article: 'Artikkel',
    legislation: 'Lov eller vedtak',
    oral: 'Muntlig kilde',
  },
}

export type NewSourceMessages = typeof nb

const en: NewSourceMessages = {
  heading: 'New source',
  title: 'Title',
  shortName: 'Short name for citing',
  authors: 'Authors (Family, Given; …)',
  type: 'Type',
  issued: 'Date (2022, 2022-05 or 2022-05-17)',
  undated: 'Undated',
  url: 'Web address',
  make: 'Add and cite',
  later: 'The rest can be filled in later in the list of sources.',
  unnamed: 'Write a short name, an author or a title.',
  types: {
    report: 'Report',
    news: 'News article',
    webpage: 'Web page',
    dataset: 'Dataset',
    book: 'Book',
    article: 'Article',
    legislation: 'Legislation',
    oral: 'Oral source',
  },
}

/** What is said while a source is added. */
export const newSourceMessages = { nb, en }
