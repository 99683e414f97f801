import type { Cell, Column, Row, Table } from '@/domain/content/table'
import type { Footnote, Inline } from '@/domain/content/inline'

/** A table of numbers with a note in its caption, in a header cell and in a cell. */
export function numberTable(): Table {
  return {
    id: 't-tall',
    caption: [
      text('Utstedte pass og andel avslag etter region'),
      note('fn-caption', 'Tallene omfatter ikke diplomatpass.'),
    ],
    period: '2022-04-01/2022-06-30',
    unit: 'antall pass',
    source: [
      {
        type: 'citation',
        id: 'c-source-line',
        mode: 'bare',
        references: [{ source: 's-mission-b', locator: { label: 'page', value: '3-4' } }],
      },
    ],
    rowHeads: true,
    columns: [
      column('k-region', 'text', text('Region')),
      column('k-voksne', 'integer', text('Voksne')),
      column('k-barn', 'integer', text('Barn'), note('fn-header', 'Under 18 år ved søknad.')),
      column('k-avslag', 'percent', text('Andel avslag')),
      column('k-dato', 'date', text('Talt opp')),
    ],
    codeLists: [],
    rows: [
      row(
        'r-nord',
        words('Nordøyene'),
        number(12340),
        number(3310),
        number(4.5),
        date('2022-07-04'),
      ),
      row(
        'r-sor',
        words('Sørøyene'),
        number(870),
        { kind: 'not-stated', notes: [] },
        number(12),
        date('2022-07-11'),
      ),
      row(
        'r-hav',
        words('Havneområdet'),
        {
          kind: 'number',
          value: 0,
          notes: [note('fn-cell', 'Kontoret var stengt i hele perioden.')],
        },
        number(-3),
        { kind: 'empty' },
        { kind: 'empty' },
      ),
    ],
  }
}

/** A table of categories, one of them unknown. */
export function categoryTable(): Table {
  return {
    id: 't-kategori',
    caption: [
      text('Funn av falske dokumenter etter distrikt '),
      {
        type: 'citation',
        id: 'c-caption',
        mode: 'parenthetical',
        references: [{ source: 's-rights-b', prefix: 'basert på ' }],
      },
    ],
    period: '2021',
    unit: null,
    source: [],
    rowHeads: true,
    columns: [
      column('k-distrikt', 'text', text('Distrikt')),
      { ...column('k-funn', 'category', text('Funn')), codeList: 'funn' },
      column('k-merknad', 'text', text('Merknad')),
    ],
    codeLists: [
      {
        id: 'funn',
        name: 'Hvor ofte',
        codes: [
          { id: 'ofte', label: 'Ofte', colour: 'red' },
          { id: 'av-og-til', label: 'Av og til', colour: 'yellow' },
          { id: 'sjelden', label: 'Sjelden', colour: 'green' },
        ],
      },
    ],
    rows: [
      row('r-a', words('Ytre havn'), category('ofte'), words('Særlig fødselsattester')),
      row('r-b', words('Indre havn'), category('av-og-til'), { kind: 'empty' }),
      row('r-c', words('Fjellbygdene'), category('sjelden'), { kind: 'not-stated', notes: [] }),
      row('r-d', words('Vestøya'), category(null), words('Ikke besøkt')),
    ],
  }
}

function text(value: string): Inline {
  return { type: 'text', text: value }
}

function note(id: string, value: string): Footnote {
  return { type: 'footnote', id, children: [{ type: 'text', text: value }] }
}

function column(id: string, type: Column['type'], ...title: Inline[]): Column {
  return { id, type, title }
}

function row(id: string, ...cells: Cell[]): Row {
  return { id, cells }
}

function words(value: string): Cell {
  return { kind: 'text', children: [text(value)] }
}

function number(value: number): Cell {
  return { kind: 'number', value, notes: [] }
}

function date(value: string): Cell {
  return { kind: 'date', value, notes: [] }
}

function category(code: string | null): Cell {
  return { kind: 'category', code, children: [] }
}
