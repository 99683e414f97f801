import { BOILERPLATE } from '../boilerplate'
import type { DemoReport, DemoStage } from '../demo-report'
import { manuscriptOf } from '../notation/manuscript-of'
import type { Draft } from '../notation/revise'
import { ARMED_GROUPS, HUMAN_RIGHTS, SECURITY } from '../topics'
import { correction } from './correction'
import { firstEdition } from './first-edition'
import { secondEdition } from './second-edition'
import { waiting } from './waiting'

const YEAR_SUFFIXES = {
  'icg-2021a': 'a',
  'icg-2021b': 'b',
  'icg-2021c': 'c',
  'landinfo-2016a': 'a',
  'landinfo-2016b': 'b',
  'minusma-2022a': 'a',
  'minusma-2022b': 'b',
  'minusma-2022c': 'c',
  'un-security-council-2022a': 'a',
  'un-security-council-2022b': 'b',
}

const AUTUMN = { cutOffDate: '2022-10-14', reviewBy: '2023-04-14' }
const WINTER = { cutOffDate: '2022-12-09', reviewBy: '2023-06-09' }

const stages: DemoStage[] = [
  {
    number: '1.0',
    change: 'major',
    changeNote: 'Første utgave.',
    ...AUTUMN,
    manuscript: asManuscript(firstEdition),
  },
  {
    number: '1.1',
    change: 'minor',
    changeNote: 'I kapitlet om Nord-Mali er regionnavnet Taoudénit skrevet riktig.',
    ...AUTUMN,
    manuscript: asManuscript(correction),
  },
  {
    number: '2.0',
    change: 'major',
    changeNote:
      'Oppdatert med tall for juli–september 2022 i tabell 2 og 3. Nytt kapittel om Sør-Mali, ny tabell 5 om Nord-Mali og nye avsnitt om angrepene nær Bamako. Oppsummeringen er endret tilsvarende.',
    ...WINTER,
    manuscript: asManuscript(secondEdition),
  },
  {
    number: null,
    change: 'major',
    changeNote:
      'Nytt avsnitt om FN-styrken etter den franske uttrekkingen. Youwaro har fått kategori i tabell 4. Oversikten over Nord-Mali har fått en henvisning, og avsnittet om hæren i kapitlet om Bamako er skrevet om.',
    ...WINTER,
    manuscript: asManuscript(waiting),
  },
]

export const maliReport: DemoReport = {
  slug: 'mali-sikkerhetssituasjonen',
  kind: 'respons',
  language: 'nb',
  country: 'ML',
  topics: [SECURITY, ARMED_GROUPS, HUMAN_RIGHTS],
  title: 'Mali: Sikkerhetssituasjonen i 2022',
  questions: [
    {
      text: 'Hva er hovedtrekkene i sikkerhetssituasjonen i Mali i 2022? Hvem er de viktigste partene i konflikten, og hvor er volden mest utbredt?',
      answeredIn: ['kort-oppsummert', 'partene', 'volden', 'regionene'],
    },
  ],
  authors: ['Ingrid Moe', 'Jonas Dahl'],
  stages,
}

function asManuscript(draft: Draft) {
  return manuscriptOf(draft, { boilerplate: BOILERPLATE.nb, yearSuffixes: YEAR_SUFFIXES })
}
