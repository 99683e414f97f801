import type { Source } from '@/domain/content/source'
import { aSource } from './source'

/** The works that the sample report cites, in the order of first citation. */
export function sampleSources(): Source[] {
  return [
    aSource({
      id: 's-oral',
      type: 'oral',
      consent: 'named',
      authors: [{ literal: 'Internasjonal organisasjon' }],
      title: 'Samtale med en rådgiver',
      titleSupplied: true,
      place: 'Nordhavn',
      issued: '2022-10-14',
    }),
    report('s-annals-a', {
      shortName: 'Landarkivet',
      yearSuffix: 'a',
      issued: '2016-03',
      title: 'Forvaltningen i øyriket',
    }),
    report('s-rights-b', {
      shortName: 'IDG',
      authors: [{ literal: 'International Documents Group' }],
      yearSuffix: 'b',
      issued: '2021-02-10',
      title: 'Papers, please: identity control in the northern islands',
      place: 'Brussel',
      publisher: 'IDG',
      pages: '34',
      language: 'en',
    }),
    news('s-lind', {
      authors: [{ family: 'Lind', given: 'Karin' }],
      title: 'Ny kontroll på kaia',
      containerTitle: 'Nordposten',
      issued: '2022-08-15',
    }),
    report('s-inst', {
      shortName: 'NIF',
      authors: [{ literal: 'Norlands institutt for forvaltning' }],
      title: 'Evaluering av grensereformen',
      issued: '2022',
    }),
    aSource({
      id: 's-holm',
      type: 'article',
      authors: [
        { family: 'Holm', given: 'Per' },
        { family: 'Ås', given: 'Ida' },
      ],
      title: 'Hvor lang tid tar et pass?',
      containerTitle: 'Tidsskrift for forvaltning 4(2)',
      pages: '112-130',
    }),
    report('s-mission-a', mission('a', '2022-03-31', 'Første kvartal')),
    report('s-mission-b', mission('b', '2022-06-30', 'Andre kvartal')),
    report('s-mission-c', mission('c', '2022-09-30', 'Tredje kvartal')),
    aSource({
      id: 's-data',
      type: 'dataset',
      shortName: 'DOKDATA',
      title: 'Issued documents, monthly series',
      issued: null,
      publisher: 'Documents Data Project',
      url: 'https://example.org/data/monthly-series/issued-documents?download=all',
      accessed: '2022-11-28',
      language: 'en',
    }),
    report('s-council-b', {
      shortName: 'Island Council',
      yearSuffix: 'b',
      issued: '2022-05',
      title: 'Review of fees',
      language: 'en',
    }),
    aSource({
      id: 's-law',
      type: 'legislation',
      title: 'Lov om pass',
      issued: '1999',
      publisher: 'Øyrådet',
    }),
    news('s-news', {
      shortName: 'Island Herald',
      title: 'What was the stamp for?',
      issued: '2021-09-03',
      language: 'en',
    }),
    report('s-annals-b', {
      shortName: 'Landarkivet',
      yearSuffix: 'b',
      issued: '2016-11',
      title: 'Metode i registerstudier',
    }),
  ]
}

function mission(yearSuffix: string, issued: string, quarter: string): Partial<Source> {
  return {
    shortName: 'NORDMIS',
    yearSuffix,
    issued,
    title: `Kvartalsrapport: ${quarter.toLowerCase()} 2022`,
  }
}

function report(id: string, fields: Partial<Source>): Source {
  return aSource({
    id,
    publisher: 'Forlaget',
    url: `https://example.org/reports/${id}`,
    accessed: '2022-11-20',
    ...fields,
  })
}

function news(id: string, fields: Partial<Source>): Source {
  return report(id, { type: 'news', publisher: null, ...fields })
}
