import { expect, test } from 'vitest'
import { aDraftSource, aSource } from '../../../tests/support/source'
import { REPORT_LANGUAGES } from '../content/report-content'
import { Source } from '../content/source'
import { consentedSource } from './consented-source'
import { referenceEntry } from './reference-entry'

const web = { url: 'https://example.org/a', accessed: '2022-03-03' } as const
const READ = 'https://example.org/a Lest 3. mars 2022.'
const LESEN = 'https://example.org/a Lesen 3. mars 2022.'
const ACCESSED = 'https://example.org/a Accessed 3 March 2022.'
const DOI = '10.1080/19392206.2021.1925035'

const people = [
  { family: 'Benjaminsen', given: 'Tor A.' },
  { family: 'Ba', given: 'Boubacar' },
]

type Golden = [string, Partial<Source>, nb: string, nn: string, en: string]

const GOLDEN: Golden[] = [
  [
    'a report of a body that is known by an acronym',
    {
      shortName: 'ICG',
      authors: [{ literal: 'International Crisis Group' }],
      title: 'Sahel after dark',
      number: '299',
      place: 'Brussel',
      publisher: 'ICG',
      issued: '2021-02-10',
      yearSuffix: 'b',
      pages: '34',
      ...web,
    },
    `ICG – International Crisis Group (2021b, 10. februar). Sahel after dark. Nr. 299. Brussel: ICG. 34 s. ${READ}`,
    `ICG – International Crisis Group (2021b, 10. februar). Sahel after dark. Nr. 299. Brussel: ICG. 34 s. ${LESEN}`,
    `ICG – International Crisis Group (2021b, 10 February). Sahel after dark. No. 299. Brussel: ICG. 34 pp. ${ACCESSED}`,
  ],
  [
    'a report with a number that says whose it is',
    {
      authors: [{ literal: 'UN Security Council' }],
      title: 'Situation in Mali',
      number: 'S/2022/446',
      publisher: 'FN',
      issued: '2022-06-02',
    },
    'UN Security Council (2022, 2. juni). Situation in Mali. S/2022/446. FN.',
    'UN Security Council (2022, 2. juni). Situation in Mali. S/2022/446. FN.',
    'UN Security Council (2022, 2 June). Situation in Mali. S/2022/446. FN.',
  ],
  [
    'a report in a series',
    {
      authors: people,
      title: 'Land og makt',
      containerTitle: 'NIBR-rapport',
      number: '3/2021',
      publisher: 'NIBR',
      isbn: '9780306406157',
    },
    'Benjaminsen, Tor A. & Ba, Boubacar (2021). Land og makt. NIBR-rapport, nr. 3/2021. NIBR. ISBN 9780306406157.',
    'Benjaminsen, Tor A. & Ba, Boubacar (2021). Land og makt. NIBR-rapport, nr. 3/2021. NIBR. ISBN 9780306406157.',
    'Benjaminsen, Tor A. & Ba, Boubacar (2021). Land og makt. NIBR-rapport, no. 3/2021. NIBR. ISBN 9780306406157.',
  ],
  [
    'a volume of a book',
    {
      type: 'book',
      authors: people,
      title: 'Land og makt',
      volume: '2',
      place: 'Oslo',
      publisher: 'Forlaget',
      pages: '412',
      isbn: '0306406152',
    },
    'Benjaminsen, Tor A. & Ba, Boubacar (2021). Land og makt. Bind 2. Oslo: Forlaget. 412 s. ISBN 0306406152.',
    'Benjaminsen, Tor A. & Ba, Boubacar (2021). Land og makt. Band 2. Oslo: Forlaget. 412 s. ISBN 0306406152.',
    'Benjaminsen, Tor A. & Ba, Boubacar (2021). Land og makt. Vol. 2. Oslo: Forlaget. 412 pp. ISBN 0306406152.',
  ],
  [
    'a chapter in a book',
    {
      type: 'book',
      authors: [{ family: 'Li', given: null }],
      title: 'Nord',
      containerTitle: 'Konflikter',
      volume: '2',
      pages: '12-34',
      publisher: 'Forlaget',
    },
    'Li (2021). «Nord». I Konflikter, bind 2, s. 12–34. Forlaget.',
    'Li (2021). «Nord». I Konflikter, band 2, s. 12–34. Forlaget.',
    'Li (2021). “Nord”. In Konflikter, vol. 2, pp. 12–34. Forlaget.',
  ],
  [
    'an article with a DOI, which stands for its address',
    {
      type: 'article',
      authors: people,
      title: 'Hvor nå?',
      containerTitle: 'African Security',
      volume: '14',
      issue: '2',
      pages: '102-121',
      doi: DOI,
    },
    `Benjaminsen, Tor A. & Ba, Boubacar (2021). «Hvor nå?» African Security 14(2), s. 102–121. https://doi.org/${DOI}`,
    `Benjaminsen, Tor A. & Ba, Boubacar (2021). «Hvor nå?» African Security 14(2), s. 102–121. https://doi.org/${DOI}`,
    `Benjaminsen, Tor A. & Ba, Boubacar (2021). “Hvor nå?” African Security 14(2), pp. 102–121. https://doi.org/${DOI}`,
  ],
  [
    'an article in an issue without a volume',
    {
      type: 'article',
      shortName: 'X',
      title: 'Nå',
      containerTitle: 'Babylon',
      issue: '1',
      pages: '7',
    },
    'X (2021). «Nå». Babylon (1), s. 7.',
    'X (2021). «Nå». Babylon (1), s. 7.',
    'X (2021). “Nå”. Babylon (1), p. 7.',
  ],
  [
    'a news item',
    { type: 'news', shortName: 'Le Monde', title: 'Ute', issued: '2022-08-15', ...web },
    `Le Monde (2022, 15. august). «Ute». ${READ}`,
    `Le Monde (2022, 15. august). «Ute». ${LESEN}`,
    `Le Monde (2022, 15 August). “Ute”. ${ACCESSED}`,
  ],
  [
    'a web page',
    {
      type: 'webpage',
      authors: [{ family: 'Leraand', given: 'Dag' }],
      title: 'MINUSMA',
      containerTitle: 'Store norske leksikon',
      publisher: 'Store norske leksikon',
      issued: '2022',
      ...web,
    },
    `Leraand, Dag (2022). MINUSMA. Store norske leksikon. ${READ}`,
    `Leraand, Dag (2022). MINUSMA. Store norske leksikon. ${LESEN}`,
    `Leraand, Dag (2022). MINUSMA. Store norske leksikon. ${ACCESSED}`,
  ],
  [
    'an undated dataset',
    { type: 'dataset', shortName: 'ACLED', title: 'Export tool', issued: null, ...web },
    `ACLED (u.å.). Export tool [datasett]. ${READ}`,
    `ACLED (u.å.). Export tool [datasett]. ${LESEN}`,
    `ACLED (n.d.). Export tool [dataset]. ${ACCESSED}`,
  ],
  [
    'a law by its short name',
    {
      type: 'legislation',
      shortName: 'utlendingsloven',
      title: 'Lov om utlendingers adgang til riket',
      issued: '2008-05-15',
      number: 'LOV-2008-05-15-35',
      publisher: 'Justis- og beredskapsdepartementet',
    },
    'Utlendingsloven (2008, 15. mai). Lov om utlendingers adgang til riket. LOV-2008-05-15-35. Justis- og beredskapsdepartementet.',
    'Utlendingsloven (2008, 15. mai). Lov om utlendingers adgang til riket. LOV-2008-05-15-35. Justis- og beredskapsdepartementet.',
    'Utlendingsloven (2008, 15 May). Lov om utlendingers adgang til riket. LOV-2008-05-15-35. Justis- og beredskapsdepartementet.',
  ],
  [
    'a work without an author, under its title',
    { title: 'Ørkenkrigen', titleSupplied: true, place: 'Gao', pages: 'upaginert' },
    '[Ørkenkrigen] (2021). Gao. upaginert.',
    '[Ørkenkrigen] (2021). Gao. upaginert.',
    '[Ørkenkrigen] (2021). Gao. upaginert.',
  ],
]

test.each(GOLDEN)('%s has its entry letter for letter', (_, fields, nb, nn, en) => {
  const source = Source.parse(aSource(fields))
  const entries = REPORT_LANGUAGES.map((language) => read(source, language))

  expect(entries).toEqual([nb, nn, en])
})

const talk = aDraftSource({
  type: 'oral',
  authors: [{ family: 'Diallo', given: 'Amadou' }],
  title: 'Samtale på ambassaden',
  titleSupplied: true,
  role: 'diplomat i Bamako',
  place: 'Bamako',
  issued: '2022-03-03',
  note: 'Diallo ga oss en rapport',
})

test.each([
  [
    'named',
    'Diallo, Amadou (2022, 3. mars). [Samtale på ambassaden]. Muntlig kilde (diplomat i Bamako), Bamako. Diallo ga oss en rapport.',
    'Diallo, Amadou (2022, 3. mars). [Samtale på ambassaden]. Munnleg kjelde (diplomat i Bamako), Bamako. Diallo ga oss en rapport.',
    'Diallo, Amadou (2022, 3 March). [Samtale på ambassaden]. Oral source (diplomat i Bamako), Bamako. Diallo ga oss en rapport.',
  ],
  [
    'role',
    'Diplomat i Bamako (2022, 3. mars). [Samtale]. Muntlig kilde, Bamako.',
    'Diplomat i Bamako (2022, 3. mars). [Samtale]. Munnleg kjelde, Bamako.',
    'Diplomat i Bamako (2022, 3 March). [Conversation]. Oral source, Bamako.',
  ],
  [
    'anonymous',
    'Anonym kilde (2022, 3. mars). [Samtale]. Muntlig kilde, Bamako.',
    'Anonym kjelde (2022, 3. mars). [Samtale]. Munnleg kjelde, Bamako.',
    'Anonymous source (2022, 3 March). [Conversation]. Oral source, Bamako.',
  ],
] as const)('an oral source that is %s has its entry letter for letter', (consent, nb, nn, en) => {
  const entries = REPORT_LANGUAGES.map((language) => {
    const told = Object.entries(consentedSource({ ...talk, consent }, language))
    const pinned = Object.fromEntries(told.filter(([field]) => field !== 'undated'))
    return read(Source.parse(pinned), language)
  })

  expect(entries).toEqual([nb, nn, en])
})

function read(source: Source, language: (typeof REPORT_LANGUAGES)[number]): string {
  return referenceEntry(source, language)
    .map((part) => (part.kind === 'url' ? part.url : part.text))
    .join('')
    .replaceAll('\u00a0', ' ')
}
