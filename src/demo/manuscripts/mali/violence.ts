import type { ManuscriptSection } from '@/domain/content/manuscript'
import { p, quote, tableHere } from '../notation/block'
import { article, bare, cite, narrative } from '../notation/cite'
import { foreign, note } from '../notation/inline'
import { ownAssessment, summaryOf } from '../notation/standing'

const whereTheyDied = ownAssessment(note('note-hendelser')`
Hvordan de drepte fordeler seg geografisk, står ikke i ${bare('minusma-2022b')}. Vi vurderer det
likevel slik at de fleste ble drept i Mopti og Ségou.`)

export const violence: ManuscriptSection[] = [
  {
    id: 'volden',
    title: 'Omfanget av volden',
    level: 1,
    blocks: [
      p('rett-til-liv')`
Retten til liv er slått fast i artikkel 3 i FNs verdenserklæring om menneskerettighetene:`,
      quote('verdenserklaeringen')`
${foreign('en', 'Everyone has the right to life, liberty and security of person.')}
${cite(article('un-general-assembly-1948', '3'))}`,
      summaryOf(
        'fn-styrken',
        p('overvakingen')`
MINUSMA har i oppdrag å følge med på om slike rettigheter blir respektert. Hvert kvartal gir
styrken ut en oversikt der tallene holdes opp mot kvartalet før. Det gjør at utviklingen i
voldsbruken lar seg følge over tid.`,
      ),
    ],
  },
  {
    id: 'hendelser-og-ofre',
    title: 'Hendelser og ofre',
    level: 2,
    blocks: [
      p('hendelser')`
Fra april til juni 2022 registrerte ${narrative('minusma-2022b')} 682
sikkerhetshendelser.${whereTheyDied} Tabell 1 viser hvor 609 av dem fant sted. Tallene våre viser
ikke hvor de øvrige 73 skjedde.`,
      tableHere('sikkerhetshendelser'),
      p('flest-hendelser')`
Det er altså flest hendelser der jihadistgruppene står sterkest: i Sentral-Mali (Mopti og Ségou) og
i Gao, Ménaka og Timbuktu ${cite('minusma-2022b')}.`,
      p('til-tabell-2')`
Tabell 2 viser hvor mange sivile som ble drept, bortført eller skadd.`,
      tableHere('sivile-ofre'),
      p('nedgangen')`
Fra første til andre kvartal 2022 falt tallet på drepte sivile fra 543 til 317, det vil si med over
40~% ${cite('minusma-2022a', 'minusma-2022b')}.`,
    ],
  },
  {
    id: 'ansvarlige',
    title: 'Hvem dreper sivile?',
    level: 2,
    blocks: [
      p('til-tabell-3')`
Tabell 3 fordeler de drepte sivile på partene som FN-styrken holder ansvarlige.`,
      tableHere('ansvarlige-parter'),
      p('to-parter')`
Jihadistgruppene sto bak flest drap i begge kvartalene, fulgt av de maliske sikkerhetsstyrkene. Til
sammen sto de to bak 829 av de 860 drapene ${cite('minusma-2022a', 'minusma-2022b')}.`,
    ],
  },
]
