import type { Block, Section } from '@/domain/content/block'
import type { Citation, Footnote, Inline, Text } from '@/domain/content/inline'
import type { ReportContent } from '@/domain/content/report-content'
import { sampleSources } from './sample-sources'
import { categoryTable, numberTable } from './sample-tables'

const text = (value: string, more: Partial<Text> = {}): Text => ({
  type: 'text',
  text: value,
  ...more,
})

const paragraph = (id: string, ...children: Inline[]): Block => ({
  type: 'paragraph',
  id,
  children,
})

const note = (id: string, ...children: Footnote['children']): Footnote => ({
  type: 'footnote',
  id,
  children,
})

const cite = (id: string, fields: Partial<Citation> & Pick<Citation, 'references'>): Citation => ({
  type: 'citation',
  id,
  mode: 'parenthetical',
  ...fields,
})

const introduction: Section = {
  id: 'sec-innledning',
  title: 'Innledning',
  blocks: [
    paragraph(
      'b-formaal',
      text(
        'Denne responsen beskriver hvordan øyriket Norland utsteder og kontrollerer reisedokumenter, og hva som er kjent om forfalskninger. Den bygger på offentlige rapporter, statistikk og én samtale med en kilde som kjenner forvaltningen godt',
      ),
      note(
        'fn-samtale',
        text('Kilden har samtykket i å bli gjengitt, men ikke i å bli navngitt. Se '),
        cite('c-note-oral', { mode: 'bare', references: [{ source: 's-oral' }] }),
        text('.'),
      ),
      text('. For bakgrunn om forvaltningen viser vi til '),
      cite('c-bare', { mode: 'bare', references: [{ source: 's-annals-a' }] }),
      text('.'),
    ),
    paragraph(
      'b-kontroll',
      text('Kontrollen ved grensen ble '),
      text('lagt om', { marks: ['italic'] }),
      text(
        ' i 2021. Ansvaret gikk fra havnevesenet til et eget direktorat, som fikk tilgang til fødselsregisteret ',
      ),
      cite('c-two', { references: [{ source: 's-rights-b' }, { source: 's-lind' }] }),
      text('. Ordningen er evaluert én gang '),
      cite('c-page', {
        references: [{ source: 's-inst', locator: { label: 'page', value: '9' } }],
      }),
      text('.'),
    ),
  ],
  sections: [],
}

const documents: Section = {
  id: 'sec-dokumenter',
  title: 'Dokumentene',
  blocks: [
    paragraph(
      'b-typer',
      text('Tre typer er i vanlig bruk, slik regelverket og direktoratets '),
      { type: 'link', url: 'https://example.org/veileder', children: [text('veileder')] },
      text(' beskriver dem:'),
    ),
    {
      type: 'list',
      id: 'l-typer',
      ordered: false,
      items: [
        {
          id: 'li-pass',
          children: [text('Pass', { marks: ['bold'] }), text(' med lagret fingeravtrykk')],
        },
        {
          id: 'li-attest',
          children: [text('Attester fra fødselsregisteret')],
          list: {
            type: 'list',
            id: 'l-attester',
            ordered: true,
            start: 3,
            items: [
              { id: 'li-kort', children: [text('kortform, uten foreldrenes navn')] },
              {
                id: 'li-lang',
                children: [
                  text('full form, på papir av 90 g/m'),
                  text('2', { marks: ['superscript'] }),
                ],
              },
            ],
          },
        },
        { id: 'li-id', children: [text('Nasjonale identitetskort')] },
      ],
    },
  ],
  sections: [
    {
      id: 'sec-utstedelse',
      title: 'Utstedelse og tall',
      blocks: [
        paragraph(
          'b-tall',
          cite('c-narrative', { mode: 'narrative', references: [{ source: 's-holm' }] }),
          text(
            ' anslår at det går fjorten dager fra søknad til utlevering. Direktoratets egne kvartalstall viser store forskjeller mellom regionene ',
          ),
          cite('c-group', {
            references: [
              { source: 's-mission-a' },
              { source: 's-mission-b' },
              { source: 's-mission-c' },
            ],
          }),
          text(', slik tabellen under viser.'),
        ),
        { type: 'table', id: 'p-tall', table: 't-tall' },
        paragraph(
          'b-undated',
          cite('c-undated', { mode: 'narrative', references: [{ source: 's-data' }] }),
          text(
            ' fører løpende statistikk, men skiller ikke mellom første gangs utstedelse og fornyelse.',
          ),
        ),
      ],
      sections: [
        {
          id: 'sec-gebyr',
          title: 'Gebyr og ventetid',
          blocks: [
            paragraph(
              'b-gebyr',
              cite('c-named', {
                mode: 'narrative',
                nameInText: 'Øyrådets kontrollutvalg',
                references: [{ source: 's-council-b', locator: { label: 'page', value: '7' } }],
              }),
              text(' peker på at gebyret utgjør om lag en ukelønn.'),
              { type: 'break' },
              text('Utvalget foreslo i samme rapport å senke det.'),
            ),
          ],
          sections: [
            {
              id: 'sec-unntak',
              title: 'Unntak',
              blocks: [
                paragraph(
                  'b-unntak',
                  text('Barn under to år er fritatt '),
                  cite('c-law', {
                    references: [{ source: 's-law', locator: { label: 'article', value: '12' } }],
                  }),
                  text('.'),
                ),
              ],
              sections: [],
            },
          ],
        },
      ],
    },
  ],
}

const forgery: Section = {
  id: 'sec-forfalskning',
  title: 'Forfalskning og kontroll i praksis',
  blocks: [
    paragraph(
      'b-sitat-inn',
      text('En tidligere leder for passkontoret beskrev situasjonen slik i et intervju:'),
    ),
    {
      type: 'quote',
      id: 'q-office',
      children: [
        text(
          'We could see that the paper was genuine and the stamp was genuine. What nobody could tell us was whether the person had ever existed. ',
          { language: 'en' },
        ),
        cite('c-quote', { references: [{ source: 's-news' }] }),
      ],
    },
    {
      type: 'quote',
      id: 'q-mixed',
      children: [
        text('Kontoret kalte det selv '),
        text('paper people', { language: 'en' }),
        text(', og førte egne lister.'),
      ],
    },
    paragraph(
      'b-kategori',
      text('Omfanget varierer. '),
      cite('c-narrative-page', {
        mode: 'narrative',
        references: [{ source: 's-rights-b', locator: { label: 'page', value: '10' } }],
      }),
      text(' deler distriktene i fire etter hvor ofte falske dokumenter er funnet, og uttrykket '),
      text('“the paper trade”', { language: 'en' }),
      text(' er i vanlig bruk.'),
    ),
    { type: 'table', id: 'p-kategori', table: 't-kategori' },
    paragraph(
      'b-se',
      text('Oversikten bør leses sammen med de regionale tallene '),
      cite('c-prefix', {
        references: [
          { source: 's-annals-b', prefix: 'se ', suffix: ' for en gjennomgang av metoden' },
        ],
      }),
      text('.'),
    ),
    { type: 'table', id: 'p-tall-igjen', table: 't-tall' },
  ],
  sections: [],
}

/** A small report with every kind of node, about a country that does not exist. */
export function sampleContent(): ReportContent {
  return {
    schemaVersion: 1,
    report: {
      id: 'r-norland',
      slug: 'norland-reisedokumenter',
      kind: 'respons',
      language: 'nb',
      title: 'Norland: reisedokumenter, utstedelse og forfalskning',
      questions: [
        {
          id: 'q-utstedelse',
          text: 'Hvordan utstedes pass og fødselsattester i Norland, og hvor utbredt er det at dokumentene er falske eller utstedt på feil grunnlag?',
          answeredIn: ['sec-utstedelse', 'sec-forfalskning'],
          searched: null,
        },
      ],
      country: { code: 'XN', name: 'Norland' },
      topics: [
        { slug: 'dokumenter', name: 'Dokumenter' },
        { slug: 'registre', name: 'Registre' },
      ],
      authors: ['Seksjon for dokumenter'],
      cutOffDate: '2022-11-30',
      assessedCurrent: '2022-12-05',
      reviewBy: '2023-06-01',
    },
    sections: [introduction, documents, forgery],
    tables: [numberTable(), categoryTable()],
    sources: sampleSources(),
    boilerplate: {
      id: 'bp-om',
      title: 'Om responser',
      blocks: [
        paragraph(
          'b-om',
          text(
            'En respons svarer på bestemte spørsmål og gir ikke en fullstendig framstilling av emnet. Den sier ikke hvordan enkeltsaker skal avgjøres.',
          ),
        ),
      ],
    },
  }
}
