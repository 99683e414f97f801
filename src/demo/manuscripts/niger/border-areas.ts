import { p, tableHere } from '../notation/block'
import { bare, cite, narrative, page } from '../notation/cite'
import { countTable } from '../notation/count-table'
import { foreign } from '../notation/inline'
import type { Draft } from '../notation/revise'

const clashes = countTable({
  id: 'kampar',
  caption: 'Kampar mellom JNIM og ISGS, 2019–2021 (minstetal)',
  period: '2019/2021',
  unit: 'antal',
  source: bare('nsaibia-2021'),
  rowTitle: 'Kva',
  columns: [{ id: 'minst', title: 'Minst' }],
  rows: [
    { id: 'samanstoytar', head: 'Samanstøytar', counts: [125] },
    { id: 'drepne', head: 'Drepne stridande', counts: [731] },
  ],
})

export const borderAreas: Draft = {
  tables: [clashes],
  sections: [
    {
      id: 'innleiing',
      title: 'Innleiing',
      level: 1,
      blocks: [
        p('omradet')`
Området der Niger, Mali og Burkina Faso møtest, blir kalla Liptako-Gourma. To jihadistgrupper står
sterkt i denne delen av Sahel: ${foreign('en', 'Islamic State in the Greater Sahara')} (ISGS) og
${foreign('ar-Latn', 'Jama’at Nusrat al-Islam wal-Muslimin')} (JNIM)
${cite('icg-2021a', 'icg-2021c')}. Svaret byggjer på stoff som vart samla inn til eit svar om Mali.
Det er difor kort og dekkjer ikkje alt som skjer på nigersk side.`,
      ],
    },
    {
      id: 'gruppene',
      title: 'Dei væpna gruppene',
      level: 1,
      blocks: [],
    },
    {
      id: 'isgs',
      title: 'ISGS',
      level: 2,
      blocks: [
        p('isgs-opphav')`
${foreign('en', 'Islamic State in the Greater Sahara')} (ISGS) har Liptako-Gourma som base. Gruppa
oppstod i 2015, då leiaren al-Sahrawi svor truskap til Den islamske staten. I 2020 vart ho rekna
til mellom 200 og 300 stridande. Mange av dei var fulaniar eller tuaregar
${cite('easo-2020', 'icg-2021a')}.`,
        p('isgs-atak')`
Frå 2018 til 2020 gjekk gruppa til fleire store åtak på militære mål. Meir enn 500 soldatar miste
livet, både maliske og utanlandske. Al-Sahrawi vart drepen i eit fransk droneåtak i 2021. Det
svekte gruppa, men ho har sidan byrja å byggje seg opp att under ny leiing
${cite('easo-2020', 'icg-2021a')}.`,
        p('isgs-2022')`
Frå mars 2022 har ISGS gått til åtak på fleire titals landsbyar i Gao og Ménaka i Mali, to regionar
som grensar til Niger. ${narrative('hrw-2022')} skildrar åtaka som samordna.`,
      ],
    },
    {
      id: 'jnim',
      title: 'JNIM',
      level: 2,
      blocks: [
        p('jnim-utbreiing')`
${foreign('ar-Latn', 'Jama’at Nusrat al-Islam wal-Muslimin')} (JNIM) er ein koalisjon av fire
grupper som alle har svore truskap til al-Qaida. Koalisjonen har tyngdepunktet sitt i Mali, men har
breidd seg til Niger og Burkina Faso ${cite('icg-2021c')}.`,
      ],
    },
    {
      id: 'kampane',
      title: 'Kampane mellom gruppene',
      level: 1,
      blocks: [
        p('til-tabell')`
Dei to gruppene heldt lenge fred med kvarandre, men det er slutt. Tabell 1 viser kva
${narrative('nsaibia-2021')} har registrert. Tala er ikkje avgrensa til Niger.`,
        tableHere('kampar'),
      ],
    },
    {
      id: 'samarbeidet',
      title: 'Samarbeidet i regionen',
      level: 1,
      blocks: [
        p('g5')`
Niger er med i G5 Sahel saman med Burkina Faso, Mauritania og Tsjad. Mali kunngjorde i mai 2022 at
landet gjekk ut, også av den felles militærstyrken ${cite(page('minusma-2022b', '5'))}.`,
        p('frankrike')`
Dei siste franske styrkane forlét Mali i august 2022 ${cite('le-monde-2022')}.
${narrative(page('nupi-2022', '9'))} reknar Frankrike som berebjelken i det militære engasjementet
i heile Sahel.`,
      ],
    },
    {
      id: 'atterhald',
      title: 'Atterhald',
      level: 1,
      blocks: [
        p('ikkje-funne')`
Svaret har ingen tal for åtak eller drepne i Niger åleine. Det tyder ikkje at slike åtak ikkje har
skjedd.`,
      ],
    },
  ],
}
