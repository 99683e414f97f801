import type { ManuscriptSection } from '@/domain/content/manuscript'
import { bullets, item, p } from '../notation/block'
import { cite, narrative, page } from '../notation/cite'
import { foreign, raised, strong } from '../notation/inline'

export const stateAndJihadists: ManuscriptSection[] = [
  {
    id: 'partene',
    title: 'Partene i konflikten',
    level: 1,
    blocks: [],
  },
  {
    id: 'haeren',
    title: 'Hæren og sikkerhetsstyrkene',
    level: 2,
    blocks: [
      p('fama')`
De maliske styrkene, ${foreign('fr', 'Forces armées maliennes')} (FAMa), omfatter hær, gendarmeri
og politi. Anslagene over størrelsen går fra 15~000 til 26~000. Det er lite i et land på rundt
1~240~000~km${raised('2')}, mer enn det dobbelte av Frankrike. ${narrative('marsh-rolandsen-2021')}
gjengir en europeisk offiser som i 2013 mente at hæren måtte bygges opp fra grunnen av.`,
    ],
  },
  {
    id: 'jihadistgruppene',
    title: 'Jihadistgruppene',
    level: 2,
    blocks: [
      p('to-grupper')`
To grupper dominerer: JNIM, som er knyttet til al-Qaida, og ISGS, som er knyttet til IS, Den
islamske staten ${cite('icg-2021a', 'icg-2021c')}. Bildet er ellers uoversiktlig.
${narrative('benjaminsen-ba-2021')} peker på at grupper stadig oppstår, skifter navn og går i
oppløsning. En fullstendig oversikt lar seg derfor vanskelig gi.`,
    ],
  },
  {
    id: 'jnim',
    title: 'JNIM',
    level: 3,
    blocks: [
      p('jnim-opphav')`
JNIM (${foreign('ar-Latn', 'Jama’at Nusrat al-Islam wal-Muslimin')}, «Støttegruppen for islam og
muslimer») ble dannet i 2017. Lederen er Iyad Ag Ghaly, som tidligere deltok i tuaregopprør. JNIM
er satt sammen av fire grupper, som alle har avlagt troskapsed til al-Qaida. Hver av dem har sitt
kjerneområde ${cite('icg-2021c')}:`,
      bullets('jnim-grupper', [
        item('jnim-ansar-dine')`${strong('Ansar Dine')}: Kidal`,
        item('jnim-katiba-macina')`${strong('Katiba Macina')}: Mopti og Ségou`,
        item('jnim-al-furqan')`${strong('Katiba al-Furqan')}: Timbuktu`,
        item('jnim-al-mourabitoun')`${strong('Al-Mourabitoun')}: Gao og Timbuktu`,
      ]),
      p('jnim-mal')`
JNIM vil ha utenlandske styrker ut av Mali og innføre islamsk styre. Ifølge
${narrative(page('icg-2021c', '3–6'))} forsøker gruppen å nå målene ved å være til stede i et så
stort område som mulig, få befolkningen på sin side og tære på hæren gjennom stadige angrep. Ingen
annen jihadistgruppe i Sahel er større. JNIM har fått fotfeste i Burkina Faso og Niger og har også
slått til i Benin og Elfenbenskysten.`,
    ],
  },
  {
    id: 'isgs',
    title: 'ISGS',
    level: 3,
    blocks: [
      p('isgs-opphav')`
ISGS (${foreign('en', 'Islamic State in the Greater Sahara')}) oppsto i 2015, da al-Sahrawi, en av
lederne i al-Mourabitoun, sverget troskap til IS. Gruppen regnes som en selvstendig del av
${foreign('en', 'Islamic State West Africa Province')} (ISWAP). Den holder til i Liptako-Gourma,
der Mali, Niger og Burkina Faso møtes, og står i Mali sterkest i Gao og Ménaka
${cite('icg-2021a', 'easo-2020')}.`,
      p('isgs-styrke')`
I årene 2018–2020 gikk ISGS til store angrep på militære mål. Over 500 soldater, både maliske og
utenlandske, ble drept. I 2020 ble gruppen anslått til 200–300 stridende, blant dem mange fulanier
og tuareger. Et fransk droneangrep tok livet av al-Sahrawi i 2021. Det svekket gruppen, som siden
har begynt å bygge seg opp igjen ${cite('easo-2020', 'icg-2021a')}.`,
    ],
  },
  {
    id: 'kampene-mellom-dem',
    title: 'Kampene mellom de to gruppene',
    level: 3,
    blocks: [
      p('unntaket')`
Lenge unngikk de to gruppene å angripe hverandre og delte områder mellom seg. Dette er blitt kalt
det sahelske unntaket. Slik er det ikke lenger. ${narrative('nsaibia-2021')} har talt minst 125
sammenstøt i årene 2019–2021, med minst 731 drepte stridende.`,
    ],
  },
]
