import type { ManuscriptSection } from '@/domain/content/manuscript'
import { item, numbered, p, tableHere } from '../notation/block'
import { cite, narrative, page } from '../notation/cite'
import { strong } from '../notation/inline'

export const centralMali: ManuscriptSection[] = [
  {
    id: 'regionene',
    title: 'Utviklingen i regionene',
    level: 1,
    blocks: [
      p('forskjellene')`
Det er store forskjeller mellom landsdelene. Kapitlet begynner med den som er hardest rammet.`,
    ],
  },
  {
    id: 'sentral-mali',
    title: 'Sentral-Mali',
    level: 2,
    blocks: [
      p('sm-oversikt')`
Sentral-Mali, det vil si regionene Mopti og Ségou, ble trukket inn i krigen i 2015 og 2016, da
jihadistgruppene etablerte seg der. Siden er landsdelen blitt konfliktens midtpunkt, og ingen andre
steder er det registrert så mange sikkerhetshendelser ${cite('minusma-2022b')}.`,
      p('sm-kartet')`
Et kart fra International Crisis Group (ICG) viser hvor JNIM hadde makt i desember 2021. Det
sorterer områdene i fire kategorier ${cite('icg-2021c')}:`,
      numbered('sm-kategorier', [
        item('sm-sterk')`
${strong('Sterk tilstedeværelse')}: JNIM styrer hele eller det meste av området, men gjerne ikke de
største byene.`,
        item('sm-bestridt')`
${strong('Bestridt tilstedeværelse')}: JNIM har makt enkelte steder, men møter motstand fra hæren
eller fra andre væpnede grupper.`,
        item('sm-marginal')`
${strong('Marginal aktivitet')}: JNIM går jevnlig til angrep, men er ikke fast etablert.`,
        item('sm-ingen')`
${strong('Ingen aktivitet')}: Kartet viser ikke noe nærvær av JNIM.`,
      ]),
      p('til-tabell-4')`
Tabell 4 gjengir kretsene på kartet. Kategorien er ført inn for kretser som er omtalt i teksten.
De andre står som «ikke ført inn».`,
      tableHere('jnim-sentral-mali'),
      p('sm-byene')`
JNIM står sterkt i det meste av landsdelen og rår praktisk talt alene i Tenenkou og Youwaro
${cite('icg-2021c')}. Myndighetene konsentrerer seg om byene. Hæren kan rykke inn i et område på
landsbygda for en kort tid, men har ikke styrke nok til å bli. Ifølge
${narrative(page('icg-2021b', '10'))} kan ingen av partene vinne med våpen, og krigen er blitt en
utmattelseskrig.`,
      p('sm-hevn')`
Volden øker ofte når hæren rykker inn. Mange fulanier er med i jihadistgruppene eller blir mistenkt
for å støtte dem. Jihadistene hevner seg på dogoner som de mener har samarbeidet med hæren, og
dogongrupper hevner seg på fulanier. I juni 2022 drepte Katiba Macina 130 sivile i landsbyene
Dessagou, Diallassagou og Dianweli i Bankass-kretsen. Gruppen beskyldte innbyggerne for å ha
hjulpet sikkerhetsstyrkene ${cite(page('un-security-council-2022b', '6'))}.`,
      p('sm-staten')`
Utenom sikkerhetsstyrkene er staten nesten ikke å se. I august 2022 var bare 26~% av prefektene,
underprefektene og de andre representantene for staten på plass i Mopti og Ségou
${cite(page('un-security-council-2022b', '4'))}. Verken politi eller domstoler fungerer, og krigen
har også svekket de tradisjonelle måtene å løse konflikter på.`,
    ],
  },
]
