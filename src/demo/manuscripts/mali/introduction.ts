import type { ManuscriptSection } from '@/domain/content/manuscript'
import { bullets, item, p } from '../notation/block'
import { bare, cite } from '../notation/cite'
import { foreign, note } from '../notation/inline'
import { commonKnowledge, keyFinding, ownAssessment } from '../notation/standing'

const algiersAgreement = commonKnowledge(note('note-alger')`
Avtalen kalles gjerne Alger-avtalen. Den maliske staten inngikk den med tuaregopprørere i
paraplyorganisasjonen CMA (${foreign('fr', 'Coordination des mouvements de l’Azawad')}) og med
militser som er lojale mot myndighetene.`)

const minusma = note('note-minusma')`
${foreign('en', 'United Nations Multidimensional Integrated Stabilization Mission in Mali')}.
Forkortelsen er dannet av styrkens franske navn.`

export const introduction: ManuscriptSection[] = [
  {
    id: 'kort-oppsummert',
    title: 'Kort oppsummert',
    level: 1,
    blocks: [
      commonKnowledge(p('oppsummert-inngang')`
I 2022 var store deler av Mali preget av væpnet konflikt. Dette er hovedtrekkene:`),
      keyFinding(
        bullets('oppsummert-liste', [
          item('oppsummert-hvor')`
Volden rammer hardest i Sentral-Mali og i Gao, Ménaka og Timbuktu i nord ${cite('minusma-2022b')}.`,
          item('oppsummert-hvem')`
Jihadistgrupper og statens egne styrker sto bak mer enn ni av ti drap på sivile som FN-styrken
registrerte i første halvår ${cite('minusma-2022a', 'minusma-2022b')}.`,
          item('oppsummert-partnere')`
Militærregjeringen har mistet de fleste av sine internasjonale støttespillere og har knyttet til
seg den russiske Wagner-gruppen ${cite('france-24-2022', 'parens-2022')}.`,
        ]),
      ),
    ],
  },
  {
    id: 'innledning',
    title: 'Innledning',
    level: 1,
    blocks: [
      commonKnowledge(p('krisen')`
Siden 2012 har Mali vært i krise, både politisk, humanitært og sikkerhetsmessig. Det begynte med et
opprør i nord. Siden har tyngdepunktet flyttet seg til midten av landet. Partene har ikke klart å
gjennomføre fredsavtalen fra 2015${algiersAgreement} slik den var tenkt, og tyr fortsatt til våpen
når de er uenige.`),
      ownAssessment(p('arsaker')`
Svake statlige institusjoner, etniske og kulturelle skillelinjer og dårlig økonomi virker sammen.
Flere steder fører det til at ett angrep utløser det neste, og at lokale stridigheter griper inn i
hverandre.`),
      p('grunnlaget')`
Tallene i responsen kommer særlig fra FNs fredsbevarende styrke i landet, MINUSMA.${minusma} Om Mali
som land, se ${bare('landinfo-2016a')}; om de første årene av konflikten, se
${bare('landinfo-2016b')}.`,
    ],
  },
]
