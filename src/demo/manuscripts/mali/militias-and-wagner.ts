import type { ManuscriptSection } from '@/domain/content/manuscript'
import { p } from '../notation/block'
import { bare, cite, narrative, page, prefixed, suffixed } from '../notation/cite'
import { em, foreign, note } from '../notation/inline'

const moreOnDogonsAndFulani = note('note-dogoner')`
${narrative('benjaminsen-ba-2021')} gjør nærmere rede for hvordan striden mellom fulanier og dogoner
har utviklet seg.`

const moreOnTuaregs = note('note-tuareger')`
Flere grupper er omtalt i ${bare('clingendael-2019')}.`

export const militiasAndWagner: ManuscriptSection[] = [
  {
    id: 'militser',
    title: 'Militser i Sentral-Mali',
    level: 2,
    blocks: [
      p('dogoner-og-fulanier')`
Mange lokalsamfunn i Sentral-Mali, og aller mest i Mopti-regionen, har egne væpnede grupper.
Dogoner som driver jordbruk, og fulanier som driver fedrift, har lenge stridd om vann og beite.
Staten har liten makt her, og etter 2012 har stridighetene fått et langt mer voldelig preg. En del
fulanier har dannet selvforsvarsgrupper, mens andre har gått inn i jihadistgruppene
${cite(prefixed('se ', 'benjaminsen-ba-2021'))}.`,
      p('dana-ambassagou')`
Myndighetene har på sin side gitt dogongrupper våpen og opplæring. Mange av dem hører til Dana
Ambassagou, en sammenslutning av tradisjonelle jegere (${em('donso')}) med base i
Bandiagara-klippene. Gruppene er nokså selvstendige, og hvor sterke de er, varierer mye
${cite('nsaibia-2022')}.`,
      p('ogossagou')`
Drap og hevndrap har avløst hverandre. Verst gikk det ut over Ogossagou i mars 2019, da en
dogongruppe drepte 175 fulanier. Om lag halvparten av dem var barn. Ved et nytt angrep i februar
2020 ble 31 drept ${cite('benjaminsen-ba-2021')}.${moreOnDogonsAndFulani}`,
    ],
  },
  {
    id: 'tuareggrupper',
    title: 'Tuareggrupper i Nord-Mali',
    level: 2,
    blocks: [
      p('opprorene')`
Etter uavhengigheten i 1960 har tuareger i nord gjort opprør fire ganger: i 1963, 1990, 2006 og
2012. Myndighetene har aldri hatt full kontroll i området og har ofte styrt gjennom allianser med
utvalgte grupper. To av de viktigste væpnede gruppene er MSA og GATIA.${moreOnTuaregs}`,
      p('msa')`
${foreign('fr', 'Mouvement pour le salut de l’Azawad')} (MSA) har tuareger fra Gao og Ménaka som
base. Bevegelsen er delt i to fløyer, en for daoussak-klanen og en for chamanamas-klanen.`,
      p('gatia')`
GATIA (${foreign('fr', 'Groupe autodéfense touareg Imghad et alliés')}) kom til i 2014. Lederen, El
Hadj Ag Gamou, har vært offiser i hæren og er tradisjonelt overhode for imghad-tuaregene. Både
GATIA og MSA støtter myndighetene i kampen mot jihadistgruppene
${cite(suffixed(page('clingendael-2019', '93'), ', om Gamou'))}.`,
    ],
  },
  {
    id: 'wagner',
    title: 'Wagner-gruppen',
    level: 2,
    blocks: [
      p('wagner-avtalen')`
I 2021 avtalte overgangsmyndighetene å kjøpe militære tjenester av det russiske selskapet Wagner.
Avtalen gjelder «${foreign('en', 'training, close protection and counterterrorism operations')}»
ved siden av maliske soldater ${cite(page('parens-2022', '9'))}. Betalingen skal komme fra
gruvedrift. Russland skal også ha levert helikoptre, ammunisjon og våpen.`,
      p('wagner-moura')`
Rundt 1200 russiske leiesoldater skal befinne seg i landet. ${narrative('hrw-2022')} knytter dem
til operasjoner i Sentral-Mali, blant annet ved Diabaly, Mopti, Sofara og Ségou. I mars 2022 skal
maliske soldater og Wagner-folk ha drept rundt 300 sivile i byen Moura i Djenné-kretsen.
Myndighetene hevder at de drepte tilhørte terrorgrupper, og at hæren slo til fordi flere celler
skulle møtes der ${cite('hrw-2022')}.`,
    ],
  },
]
