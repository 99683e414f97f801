import { p } from '../notation/block'
import { cite, prefixed } from '../notation/cite'
import { addBlocks, replaceBlock, replaceTable, revise } from '../notation/revise'
import { presenceInCentralMali } from './presence-tables'
import { secondEdition } from './second-edition'

const airSupport = p('fn-luftstotte')`
FN-styrken har mindre militær støtte å bygge på etter at Frankrike og de andre europeiske landene
trakk styrkene sine ut. Frankrike tilbød seg å støtte den fra lufta, men overgangsmyndighetene
takket nei ${cite('france-24-2022')}.`

const northernMali = p('nm-oversikt')`
Nord-Mali består av regionene Gao, Kidal, Ménaka, Taoudénit og Timbuktu og er for det meste ørken.
Landsdelen utgjør mer enn halve Mali, men bare 10–15~% av innbyggerne bor her. Songhai og tuareger
er de største folkegruppene ${cite(prefixed('se ', 'landinfo-2016a'))}.`

const army = p('bamako-haeren')`
Frankrike og flere andre partnere har brutt med overgangsregjeringen og forlatt landet. Uten dem
har hæren liten evne til å hindre at de væpnede gruppene rykker videre mot sør
${cite('africa-center-2022')}.`

export const waiting = revise(secondEdition, [
  addBlocks([airSupport], { after: 'fn-mandat' }),
  replaceTable(presenceInCentralMali({ youwaro: 'sterk' })),
  replaceBlock(northernMali),
  replaceBlock(army),
])
