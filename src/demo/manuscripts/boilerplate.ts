import type { Manuscript } from '@/domain/content/manuscript'
import type { ReportLanguage } from '@/domain/content/report-content'
import { p } from './notation/block'

/** What the demonstration says about itself under every report, in each language. */
export const BOILERPLATE = {
  nb: {
    title: 'Om Landrespons',
    blocks: [
      p('om-formal')`
Landrespons viser hvordan en redaksjon kan skrive, kvalitetssikre og publisere landinformasjon slik
at hver opplysning kan spores til kilden og hver utgave kan finnes igjen.`,
      p('om-demonstrasjonen')`
Denne teksten er laget for å demonstrere systemet. Den bygger på opplysninger som allerede var
offentlig kjent, og henvisningene er ikke kontrollert mot kildene. Titler i hakeparentes er
beskrivelser som redaksjonen har satt.`,
      p('om-bruken')`
Teksten uttrykker ikke synet til noen myndighet og skal ikke brukes som grunnlag for vedtak.`,
    ],
  },
  nn: {
    title: 'Om Landrespons',
    blocks: [
      p('om-formal')`
Landrespons viser korleis ein redaksjon kan skrive, kvalitetssikre og publisere landinformasjon
slik at kvar opplysning kan sporast til kjelda og kvar utgåve kan finnast att.`,
      p('om-demonstrasjonen')`
Denne teksten er laga for å demonstrere systemet. Han byggjer på opplysningar som alt var offentleg
kjende, og tilvisingane er ikkje kontrollerte mot kjeldene. Titlar i hakeparentes er skildringar
som redaksjonen har sett.`,
      p('om-bruken')`
Teksten uttrykkjer ikkje synet til nokon styresmakt og skal ikkje brukast som grunnlag for vedtak.`,
    ],
  },
  en: {
    title: 'About Landrespons',
    blocks: [
      p('om-formal')`
Landrespons shows how an editorial team can write, review and publish country-of-origin information
so that every statement can be traced to its source and every edition can be found again.`,
      p('om-demonstrasjonen')`
This text was made to demonstrate the system. It draws on information that was already public, and
its citations have not been checked against the sources. Titles in square brackets are descriptions
supplied by the editors.`,
      p('om-bruken')`
The text does not express the view of any authority and must not be used as a basis for decisions.`,
    ],
  },
} satisfies Record<ReportLanguage, Manuscript['boilerplate']>
