import type { ManuscriptSection } from '@/domain/content/manuscript'
import { p } from '../notation/block'
import { cite, named, narrative, page } from '../notation/cite'
import { foreign } from '../notation/inline'

export const northAndCapital: ManuscriptSection[] = [
  {
    id: 'nord-mali',
    title: 'Nord-Mali',
    level: 2,
    blocks: [
      p('nm-oversikt')`
Nord-Mali består av regionene Gao, Kidal, Ménaka, Taoudenit og Timbuktu og er for det meste ørken.
Landsdelen utgjør mer enn halve Mali, men bare 10–15~% av innbyggerne bor her. Songhai og tuareger
er de største folkegruppene.`,
      p('nm-opproret')`
Krigen begynte her i 2012. Opprørsbevegelsen MNLA
(${foreign('fr', 'Mouvement national de libération de l’Azawad')}) drev hæren ut av de viktigste
byene, men ble etter hvert satt til side av jihadistgrupper som var lojale mot al-Qaida
${cite('landinfo-2016b')}.`,
      p('nm-aktorene')`
Flere væpnede grupper holder til i nord. Etter det
${named('FNs sikkerhetsråd', page('un-security-council-2022b', '7'))} kjenner til, sto ISGS bak det
meste av volden. Sivile er blitt drept og drevet på flukt når ISGS og JNIM har kjempet mot
hverandre, og når de har støtt sammen med MSA og GATIA. I Kidal er det CMA som først og fremst
sørger for sikkerheten ${cite(page('minusma-2022b', '10'))}.`,
      p('nm-angrepene')`
I mars 2022 var det kamp mellom ISGS og MSA. Deretter skal ISGS ha gått løs på tuareger fra
daoussak-klanen. Flere titalls landsbyer i Gao og Ménaka er blitt angrepet.
${narrative('hrw-2022')} beskriver angrepene som samordnet: De stridende skal ha omringet én
landsby om gangen, skutt på måfå og tatt eller ødelagt det folk eide, før de reiste videre. Grupper
som støtter myndighetene, skal ha svart med hevnangrep.`,
      p('nm-vern')`
Angrepene tok til omtrent samtidig med at de franske styrkene dro fra området. Hæren og FN-styrken
holder seg i og rundt byene og kan i liten grad verne folk utenfor dem ${cite('hrw-2022')}.`,
    ],
  },
  {
    id: 'bamako',
    title: 'Bamako',
    level: 2,
    blocks: [
      p('bamako-kontroll')`
I hovedstaden har myndighetene kontroll. ${narrative('acled-ud')} har ikke registrert noen dødsfall
i Bamako som følge av konflikten i de tolv månedene fram til september 2022.`,
      p('bamako-kati')`
Likevel kommer volden nærmere. I juli 2022 ble militærleiren i Kati angrepet. Leiren ligger 10~km
utenfor Bamako, og der holder både hærens øverste ledelse og overgangspresidenten til. Tretten
soldater og én sivil mistet livet. ${narrative('desorgues-2022')} leser angrepet som en melding fra
JNIM om at gruppen kan ramme selve kjernen av statsmakten.`,
    ],
  },
]
