import type { Footnote } from '@/domain/content/inline'
import type { Code, Table } from '@/domain/content/table'
import { categoryTable, type Place } from '../notation/category-table'
import { bare, cite, prefixed } from '../notation/cite'
import { line, note } from '../notation/inline'
import { commonKnowledge, ownAssessment } from '../notation/standing'

const PRESENCE: Code[] = [
  { id: 'sterk', label: 'Sterk tilstedeværelse', colour: 'red' },
  { id: 'bestridt', label: 'Bestridt tilstedeværelse', colour: 'orange' },
  { id: 'marginal', label: 'Marginal aktivitet', colour: 'yellow' },
  { id: 'ingen', label: 'Ingen aktivitet', colour: 'green' },
  { id: 'ikke-fort-inn', label: 'Ikke ført inn', colour: 'grey' },
]

const ON_THE_MAP = {
  period: '2021-12',
  unit: 'kategori per krets',
  source: bare(prefixed('basert på ', 'icg-2021c')),
  codes: PRESENCE,
}

const withoutIsgs = note('note-uten-isgs')`
ISGS er ikke med i oversikten. Gruppen har særlig fotfeste i Gao og Ménaka
${cite('icg-2021a')}.`

const taoudenit = commonKnowledge(note('note-taoudenit')`
En del av Timbuktu ble i 2012 skilt ut som regionen Taoudénit. Den er ikke vist for seg på ICGs kart.`)

const menakaSince = ownAssessment(note('note-menaka')`
Kategorien er den som kretsen har i ${bare('icg-2021c')}. Volden har økt mye siden kartet ble laget.
Vi antar at en ny kartlegging ville plassert kretsen i kategorien «sterk tilstedeværelse».`)

/** Table 4: JNIM in the districts of central Mali. */
export function presenceInCentralMali({ youwaro }: { youwaro: Place['code'] }): Table {
  return categoryTable({
    id: 'jnim-sentral-mali',
    caption: line('jnim-sentral-mali-tittel')`
JNIMs tilstedeværelse i kretsene i Sentral-Mali, desember 2021`,
    columns: [
      {
        id: 'mopti',
        title: line('sentral-mali-mopti')`Mopti`,
        places: [
          ...notEntered('Bandiagara', 'Bankass', 'Djenné', 'Douentza', 'Mopti'),
          { name: 'Tenenkou', code: 'sterk' },
          { name: 'Youwaro', code: youwaro },
        ],
      },
      {
        id: 'segou',
        title: line('sentral-mali-segou')`Ségou`,
        places: notEntered('Bla', 'Barouéli', 'Macina', 'Niono', 'San', 'Ségou', 'Tominian'),
      },
    ],
    ...ON_THE_MAP,
  })
}

/** Table 5: JNIM in the districts of northern Mali. */
export function presenceInNorthernMali(): Table {
  return categoryTable({
    id: 'jnim-nord-mali',
    caption: line<Footnote>('jnim-nord-mali-tittel')`
JNIMs tilstedeværelse i kretsene i Nord-Mali, desember 2021${withoutIsgs}`,
    columns: [
      {
        id: 'timbuktu',
        title: line<Footnote>('nord-mali-timbuktu')`Timbuktu${taoudenit}`,
        places: notEntered('Diré', 'Goundam', 'Gourma-Rharous', 'Niafunké', 'Timbuktu'),
      },
      {
        id: 'gao',
        title: line('nord-mali-gao')`Gao`,
        places: notEntered('Ansongo', 'Bourem', 'Gao'),
      },
      {
        id: 'kidal',
        title: line('nord-mali-kidal')`Kidal`,
        places: notEntered('Abeïbara', 'Kidal', 'Tessalit', 'Tin-Essako'),
      },
      {
        id: 'menaka',
        title: line('nord-mali-menaka')`Ménaka`,
        places: [
          ...notEntered('Andéramboukane', 'Inékar', 'Tidermène'),
          { name: 'Ménaka', code: 'marginal', note: menakaSince },
        ],
      },
    ],
    ...ON_THE_MAP,
  })
}

// The text that the tables come from speaks of few districts, and has lost the colours of the map.
function notEntered(...names: string[]): Place[] {
  return names.map((name) => ({ name, code: 'ikke-fort-inn' }))
}
