import type { ManuscriptSection } from '@/domain/content/manuscript'
import { p } from '../notation/block'
import { cite } from '../notation/cite'
import { ownAssessment } from '../notation/standing'

export const south: ManuscriptSection = {
  id: 'sor-mali',
  title: 'Sør-Mali',
  level: 2,
  blocks: [
    p('sor-oversikt')`
Sør-Mali omfatter områdene sør og vest for Bamako, blant dem Kayes, Koulikoro, Koutiala og Sikasso.
Her bor det flest mennesker, og her ligger mye av næringslivet. Volden har vært langt mindre enn i
nord og i Sentral-Mali. JNIM har likevel skaffet seg en korridor sørover fra grensen mot Burkina
Faso, der gruppen allerede sto sterkt og staten knapt er synlig ${cite('africa-center-2022')}.`,
    ownAssessment(p('sor-angrep')`
Den 14. juli 2022 ble tre sivile drept da en væpnet gruppe angrep en kontrollpost i Dioïla i
Koulikoro, om lag 55~km fra Bamako. Den 22. august ble et helsesenter i Kignan i Sikasso angrepet
${cite('minusma-2022c')}. JNIM har sagt at gruppen sto bak noen av angrepene i sør. Vi antar at det
gjelder disse også.`),
    p('sor-rekruttering')`
Angrepene er få og spredte. De viser likevel at JNIM, trolig gjennom Katiba Macina, er i ferd med å
få feste. Lokale medier melder at det skal foregå rekruttering i moskeene ${cite('sylla-2022')}.`,
  ],
}
