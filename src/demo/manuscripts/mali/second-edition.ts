import { bullets, item, p, tableHere } from '../notation/block'
import { bare, cite, narrative } from '../notation/cite'
import { note } from '../notation/inline'
import {
  addBlocks,
  addSection,
  addTable,
  replaceBlock,
  replaceTable,
  revise,
} from '../notation/revise'
import { correction } from './correction'
import { parties, THREE_QUARTERS, victims } from './count-tables'
import { presenceInNorthernMali } from './presence-tables'
import { south } from './south'
import { keyFinding, ownAssessment } from '../notation/standing'

const summary = keyFinding(
  bullets('oppsummert-liste', [
    item('oppsummert-hvor')`
Volden rammer hardest i Sentral-Mali og i Gao, Ménaka og Timbuktu i nord ${cite('minusma-2022b')}.`,
    item('oppsummert-sor')`
Angrepene sprer seg sørover og kommer stadig nærmere hovedstaden Bamako
${cite('africa-center-2022', 'desorgues-2022')}.`,
    item('oppsummert-hvem')`
Jihadistgrupper og statens egne styrker sto bak mer enn ni av ti drap på sivile som FN-styrken
registrerte fra januar til september ${cite('minusma-2022a', 'minusma-2022b', 'minusma-2022c')}.`,
    item('oppsummert-partnere')`
Militærregjeringen har mistet de fleste av sine internasjonale støttespillere og har knyttet til
seg den russiske Wagner-gruppen ${cite('france-24-2022', 'parens-2022')}.`,
  ]),
)

const whereTheyDied = ownAssessment(note('note-hendelser')`
Hvordan de drepte fordeler seg geografisk, står ikke i ${bare('minusma-2022b')}. Vi vurderer det
likevel slik at de fleste ble drept i Mopti og Ségou. For juli–september 2022 er det ikke oppgitt
hvor mange sikkerhetshendelser det var i alt.`)

const incidents = p('hendelser')`
Fra april til juni 2022 registrerte ${narrative('minusma-2022b')} 682
sikkerhetshendelser.${whereTheyDied} Tabell 1 viser hvor 609 av dem fant sted. Tallene våre viser
ikke hvor de øvrige 73 skjedde.`

const decline = [
  p('nedgangen')`
Fra første til tredje kvartal 2022 falt tallet på drepte sivile fra 543 til 243, det vil si med
over 50~% ${cite('minusma-2022a', 'minusma-2022c')}.`,
  ownAssessment(p('nedgangen-arsak')`
Nedgangen kan henge sammen med at hæren rykker ut sjeldnere uten fransk og europeisk støtte. Mange
sivile mister livet under operasjonene eller ved hevnaksjoner etterpå. Dette er vår egen vurdering.`),
] as const

const responsible = p('to-parter')`
Jihadistgruppene sto bak flest drap i alle tre kvartalene, fulgt av de maliske sikkerhetsstyrkene.
Til sammen sto de to bak 1055 av de 1103 drapene
${cite('minusma-2022a', 'minusma-2022b', 'minusma-2022c')}.`

const map = p('til-tabell-5')`
Tabell 5 er laget på samme måte som tabell 4 og gjelder JNIM i nord.`

const nearBamako = [
  p('bamako-ni-angrep')`
Fra juni til august 2022 utførte Katiba Macina ni angrep mindre enn 150~km fra byen
${cite('africa-center-2022')}.`,
  p('bamako-haeren')`
Hæren har liten evne til å stanse framrykkingen etter at Frankrike og andre partnere har forlatt
landet ${cite('africa-center-2022')}.`,
]

export const secondEdition = revise(correction, [
  replaceBlock(summary),
  replaceBlock(incidents),
  replaceTable(victims(THREE_QUARTERS)),
  replaceBlock(decline[0]),
  addBlocks([decline[1]], { after: 'nedgangen' }),
  replaceTable(parties(THREE_QUARTERS)),
  replaceBlock(responsible),
  addTable(presenceInNorthernMali()),
  addBlocks([map, tableHere('jnim-nord-mali')], { after: 'nm-vern' }),
  addSection(south, { before: 'bamako' }),
  addBlocks(nearBamako, { after: 'bamako-kati' }),
])
