import type { Footnote } from '@/domain/content/inline'
import type { Code, Table } from '@/domain/content/table'
import { categoryTable, type Place } from '../notation/category-table'
import { bare, cite, prefixed } from '../notation/cite'
import { line, note } from '../notation/inline'
import { COMMON_KNOWLEDGE, OWN_ASSESSMENT, restsOn } from '../notation/rests-on'

const PRESENCE: Code[] = [
  { id: 'sterk', label: 'Sterk tilstedeværelse', colour: 'red' },
  { id: 'bestridt', label: 'Bestridt tilstedeværelse', colour: 'orange' },
  { id: 'marginal', label: 'Marginal aktivitet', colour: 'yellow' },
  { id: 'ingen', label: 'Ingen aktivitet', colour: 'grey' },
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

const taoudenit = restsOn(
  COMMON_KNOWLEDGE,
  note('note-taoudenit')`
En del av Timbuktu ble i 2012 skilt ut som regionen Taoudénit. Den er ikke vist for seg på ICGs kart.`,
)

const menakaSince = restsOn(
  OWN_ASSESSMENT,
  note('note-menaka')`
Kategorien er den som kretsen har i ${bare('icg-2021c')}. Volden har økt mye siden kartet ble laget.
Vi antar at en ny kartlegging ville plassert kretsen i kategorien «sterk tilstedeværelse».`,
)

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
          ...unknown('Bandiagara', 'Bankass', 'Djenné', 'Douentza', 'Mopti'),
          { name: 'Tenenkou', code: 'sterk' },
          { name: 'Youwaro', code: youwaro },
        ],
      },
      {
        id: 'segou',
        title: line('sentral-mali-segou')`Ségou`,
        places: unknown('Bla', 'Barouéli', 'Macina', 'Niono', 'San', 'Ségou', 'Tominian'),
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
        places: unknown('Diré', 'Goundam', 'Gourma-Rharous', 'Niafunké', 'Timbuktu'),
      },
      {
        id: 'gao',
        title: line('nord-mali-gao')`Gao`,
        places: unknown('Ansongo', 'Bourem', 'Gao'),
      },
      {
        id: 'kidal',
        title: line('nord-mali-kidal')`Kidal`,
        places: unknown('Abeïbara', 'Kidal', 'Tessalit', 'Tin-Essako'),
      },
      {
        id: 'menaka',
        title: line('nord-mali-menaka')`Ménaka`,
        places: [
          ...unknown('Andéramboukane', 'Inékar', 'Tidermène'),
          { name: 'Ménaka', code: 'marginal', note: menakaSince },
        ],
      },
    ],
    ...ON_THE_MAP,
  })
}

function unknown(...names: string[]): Place[] {
  return names.map((name) => ({ name, code: null }))
}
