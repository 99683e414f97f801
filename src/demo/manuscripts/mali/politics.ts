import type { ManuscriptSection } from '@/domain/content/manuscript'
import { p } from '../notation/block'
import { cite, narrative, page } from '../notation/cite'
import { foreign, note } from '../notation/inline'
import { restsOn, summaryOf } from '../notation/rests-on'

const ecowas = note('note-ecowas')`
Et økonomisk samarbeid mellom vestafrikanske stater. Navnet er en forkortelse for
${foreign('en', 'Economic Community of West African States')}.`

export const politics: ManuscriptSection[] = [
  {
    id: 'politikk',
    title: 'Den politiske situasjonen',
    level: 1,
    blocks: [],
  },
  {
    id: 'kuppene',
    title: 'Kuppene i 2020 og 2021',
    level: 2,
    blocks: [
      p('kupp-2020')`
Mali har hatt to militærkupp på kort tid. Soldater under oberst Assimi Goïta gjorde mytteri 18.
august 2020 og tvang president Ibrahim Boubacar Keïta fra makten. Da hadde det i flere måneder vært
demonstrasjoner mot presidenten, som ble kritisert for ikke å få bukt med de væpnede gruppene.
Kuppmakerne tok navnet CNSP (${foreign('fr', 'Comité national pour le salut du peuple')}) og
utropte et militært overgangsstyre ${cite('icg-2021b')}.`,
      p('kupp-2021')`
Trusler om sanksjoner fikk juntaen til å slippe til en sivil overgangsregjering, med Bah N’Daw som
president og Moctar Ouane som statsminister. Den ble sittende til 24. mai 2021. Da hadde
regjeringen forsøkt å skifte ut to av lederne fra det første kuppet, og Goïta grep makten på nytt
${cite('icg-2021b', 'risemberg-2022')}.`,
      p('valg')`
Overgangen til sivilt styre er blitt utsatt. Valget skulle først holdes i 2022, deretter i 2026.
Etter påtrykk fra ECOWAS${ecowas} ble fristen satt til 2024 ${cite('risemberg-2022')}.`,
    ],
  },
  {
    id: 'omverdenen',
    title: 'Forholdet til omverdenen',
    level: 2,
    blocks: [
      restsOn(
        summaryOf('europeiske-styrker'),
        p('isolert')`
Juntaens linje har kostet Mali de fleste av partnerne landet hadde. Etter august 2022 samarbeidet
landet ikke lenger med andre internasjonale styrker enn FNs.`,
      ),
    ],
  },
  {
    id: 'sanksjonene',
    title: 'Sanksjonene fra ECOWAS',
    level: 3,
    blocks: [
      p('straffetiltak')`
I januar 2022 svarte ECOWAS på utsettelsen av valget med straffetiltak. Medlemslandene trakk
ambassadørene sine tilbake og stanset handel og betalinger, men gjorde unntak for mat, medisiner og
andre nødvendighetsvarer. Mali lukket på sin side landegrensene. De økonomiske tiltakene ble
opphevet i juli 2022, etter at juntaen hadde lovet valg senest i 2024
${cite('risemberg-2022', 'un-security-council-2022a')}.`,
    ],
  },
  {
    id: 'europeiske-styrker',
    title: 'Franske og europeiske styrker',
    level: 3,
    blocks: [
      p('barkhane')`
Frankrike kunngjorde 17. februar 2022 at ${foreign('fr', 'Opération Barkhane')}, den franskledede
styrken i Sahel, skulle forlate Mali i løpet av et halvt år. Forholdet mellom de to landene var
blitt stadig dårligere, først fordi overgangen ble utsatt, siden fordi juntaen inngikk en avtale
med Wagner-gruppen. Uttrekkingen var fullført 15. august 2022 ${cite('le-monde-2022')}.
${narrative(page('nupi-2022', '9'))} regner Frankrike som bærebjelken i den militære innsatsen i
hele Sahel og mener at Mali står igjen med et sikkerhetsvakuum.`,
      p('takuba')`
Takuba, en europeisk styrke under fransk ledelse, avviklet oppdraget i Mali 30. juni 2022
${cite('france-24-2022')}. I mai 2022 kunngjorde Mali dessuten at landet gikk ut av G5 Sahel, som
også omfattet Burkina Faso, Mauritania, Niger og Tsjad, og ut av den felles militærstyrken. Da var
tre av de fem regjeringene resultat av kupp, og det hadde lammet samarbeidet
${cite(page('minusma-2022b', '5'))}.`,
    ],
  },
  {
    id: 'fn-styrken',
    title: 'FN-styrken MINUSMA',
    level: 3,
    blocks: [
      p('fn-mandat')`
FNs sikkerhetsråd opprettet MINUSMA i april 2013 ved resolusjon 2100. Styrken skal blant annet
beskytte sivilbefolkningen, støtte gjenoppbyggingen av statens myndighet og sikkerhetsapparat og
verne om menneskerettighetene. Midt i 2021 hadde den over 18~000 medlemmer. Rundt 14~000 av dem bar
uniform ${cite('leraand-2022')}.`,
    ],
  },
]
