import type { Table } from '@/domain/content/table'
import { bare } from '../notation/cite'
import { countTable } from '../notation/count-table'

const QUARTERS = [
  { id: 'kvartal-1', title: 'Januar–mars 2022' },
  { id: 'kvartal-2', title: 'April–juni 2022' },
  { id: 'kvartal-3', title: 'Juli–september 2022' },
]

/** The quarters that a table covers. */
type Quarters = { count: 2 | 3; period: string; months: string }

export const HALF_YEAR: Quarters = {
  count: 2,
  period: '2022-01-01/2022-06-30',
  months: 'januar–juni 2022',
}
export const THREE_QUARTERS: Quarters = {
  count: 3,
  period: '2022-01-01/2022-09-30',
  months: 'januar–september 2022',
}

const VICTIMS = [
  { id: 'drept', head: 'Drept', counts: [543, 317, 243] },
  { id: 'bortfort', head: 'Bortført', counts: [107, 77, 55] },
  { id: 'skadd', head: 'Skadd', counts: [107, 73, 77] },
]

const PARTIES = [
  { id: 'jihadister', head: 'JNIM, ISGS og andre jihadistgrupper', counts: [284, 200, 136] },
  { id: 'militser', head: 'Militser og selvforsvarsgrupper', counts: [6, 16, 6] },
  { id: 'avtaleparter', head: 'Grupper som er part i fredsavtalen', counts: [4, 5, 11] },
  { id: 'staten', head: 'Maliske sikkerhetsstyrker', counts: [249, 96, 90] },
]

/** Table 1: where the security incidents took place. */
export const incidents: Table = countTable({
  id: 'sikkerhetshendelser',
  caption: 'Sikkerhetshendelser etter område, april–juni 2022',
  period: '2022-04-01/2022-06-30',
  unit: 'antall hendelser',
  source: bare('minusma-2022b'),
  rowTitle: 'Område',
  columns: [{ id: 'hendelser', title: 'Sikkerhetshendelser' }],
  rows: [
    { id: 'sentral-mali', head: 'Sentral-Mali', counts: [310] },
    { id: 'gao', head: 'Gao', counts: [151] },
    { id: 'menaka', head: 'Ménaka', counts: [75] },
    { id: 'timbuktu', head: 'Timbuktu', counts: [73] },
  ],
})

/** Table 2: civilians killed, abducted and injured. */
export function victims({ count, period, months }: Quarters): Table {
  return countTable({
    id: 'sivile-ofre',
    caption: `Sivile ofre, ${months}`,
    period,
    unit: 'antall sivile',
    source: bare(count === 2 ? 'minusma-2022b' : 'minusma-2022c'),
    rowTitle: 'Sivile',
    columns: QUARTERS.slice(0, count),
    rows: VICTIMS.map((row) => ({ ...row, counts: row.counts.slice(0, count) })),
  })
}

/** Table 3: who is held responsible for the civilians killed. */
export function parties({ count, period, months }: Quarters): Table {
  const reports = ['minusma-2022a', 'minusma-2022b', 'minusma-2022c'] as const
  return countTable({
    id: 'ansvarlige-parter',
    caption: `Drepte sivile etter ansvarlig part, ${months}`,
    period,
    unit: 'antall drepte sivile',
    source: bare(...reports.slice(0, count)),
    rowTitle: 'Ansvarlig part',
    columns: QUARTERS.slice(0, count),
    rows: PARTIES.map((row) => ({ ...row, counts: row.counts.slice(0, count) })),
  })
}
