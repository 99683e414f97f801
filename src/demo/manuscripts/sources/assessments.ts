import type { SourceAssessment } from '@/domain/content/source'

type Judged = Omit<SourceAssessment, 'assessedOn'>

/** The day on which the house of the demonstration went through its sources. */
const ASSESSED_ON = '2022-10-07'

/** What the house of the demonstration thinks of those behind its most used sources; in bokmål, as its library is. */
export const ASSESSMENTS = {
  icg: assessed({
    mandate: 'Uavhengig organisasjon som arbeider for å forebygge og løse væpnede konflikter.',
    funding: 'Bidrag fra stater, stiftelser og enkeltpersoner.',
    method: 'Feltarbeid og intervjuer. Kildene er ofte anonyme, men fordelingen av dem beskrives.',
    bias: 'Rapportene skal påvirke beslutninger og legger vekt på forhandlede løsninger.',
  }),
  minusma: assessed({
    mandate: 'FN-styrken skal blant annet overvåke og rapportere om menneskerettighetene i Mali.',
    funding: 'FNs budsjett for fredsbevarende operasjoner.',
    method: 'Egne undersøkelser og flere uavhengige kilder til hver hendelse.',
    bias: 'Styrken er selv part i flere hendelser, og adgangen er begrenset i deler av landet. Tallene er trolig for lave.',
  }),
  securityCouncil: assessed({
    mandate: 'Dokumenter til FNs sikkerhetsråd om situasjonen i landet og om styrkens oppdrag.',
    funding: 'Medlemslandenes bidrag til FN.',
    method: 'Bygger i hovedsak på det FN-styrken og FN-organisasjonene i landet rapporterer.',
    bias: 'Språket er diplomatisk og kan være dempet der medlemslandene er uenige.',
  }),
  easo: assessed({
    mandate: 'EUs byrå på asylfeltet utga landinformasjon til bruk i asylsaker.',
    funding: 'EUs budsjett.',
    method: 'Sammenstilling av offentlige kilder etter en felles metode, gjennomgått av fagfeller.',
    bias: 'Avhengig av kildene den bygger på; sier ingenting om hvordan saker skal avgjøres.',
  }),
  hrw: assessed({
    mandate: 'Uavhengig organisasjon som dokumenterer brudd på menneskerettighetene.',
    funding: 'Private gaver; tar ikke imot penger fra stater.',
    method: 'Intervjuer med ofre og vitner, ofte på telefon der adgangen er dårlig.',
    bias: 'Driver påvirkningsarbeid og beskriver enkelthendelser mer enn helheten.',
  }),
  landinfo: assessed({
    mandate: 'Fagenhet for landinformasjon i den norske utlendingsforvaltningen.',
    funding: 'Den norske staten.',
    method: 'Offentlige kilder og egne informasjonsreiser, med kvalitetskontroll før utgivelse.',
    bias: 'Rapportene fra 2016 er gamle og brukes bare som bakgrunn.',
  }),
  acled: assessed({
    mandate: 'Registrerer konflikthendelser og dødsfall i mange land.',
    funding: 'Tilskudd fra stater og stiftelser.',
    method:
      'Koder hendelser fra medier, organisasjoner og lokale partnere; tall kan endres i ettertid.',
    bias: 'Avhengig av hva som blir omtalt. Anslag på drepte er usikre.',
  }),
  africaCenter: assessed({
    mandate: 'Forskningsinstitutt for sikkerhet i Afrika, tilknyttet det amerikanske forsvaret.',
    funding: 'Den amerikanske staten.',
    method: 'Korte analyser av åpne kilder og hendelsesdata.',
    bias: 'Valg av tema følger amerikansk sikkerhetspolitikk.',
  }),
  france24: assessed({
    mandate: 'Fransk nyhetskanal for et internasjonalt publikum.',
    funding: 'Den franske staten.',
    method: 'Journalistikk med egne korrespondenter og nyhetsbyråer.',
    bias: 'Frankrike er selv part i det som omtales. Kanalen ble stengt i Mali i 2022.',
  }),
  leMonde: assessed({
    mandate: 'Uavhengig fransk dagsavis.',
    funding: 'Abonnementer, annonser og private eiere.',
    method: 'Journalistikk med egne korrespondenter og navngitte og anonyme kilder.',
    bias: 'Ser Mali særlig fra fransk side.',
  }),
  nupi: assessed({
    mandate: 'Norsk forskningsinstitutt for internasjonale spørsmål.',
    funding: 'Den norske staten og oppdragsgivere.',
    method: 'Forskning med intervjuer og åpne kilder.',
    bias: null,
  }),
  clingendael: assessed({
    mandate: 'Nederlandsk institutt for internasjonale forhold.',
    funding: 'Den nederlandske staten og oppdragsgivere.',
    method: 'Feltarbeid og intervjuer sammen med lokale forskere.',
    bias: null,
  }),
  journal: assessed({
    mandate: 'Artikkel i vitenskapelig tidsskrift.',
    funding: null,
    method: 'Fagfellevurdert. Metoden er beskrevet i artikkelen.',
    bias: null,
  }),
  fpri: assessed({
    mandate: 'Amerikansk tankesmie for utenrikspolitikk.',
    funding: 'Private gaver.',
    method: 'Analyse av åpne kilder.',
    bias: 'Ser russisk virksomhet i Afrika fra et amerikansk ståsted.',
  }),
  snl: assessed({
    mandate: 'Norsk nettleksikon skrevet av fagfolk.',
    funding: 'Universitetene og andre medlemmer.',
    method: 'Signerte oversiktsartikler, som oppdateres uten faste mellomrom.',
    bias: null,
  }),
} as const

function assessed(judged: Judged): { assessment: SourceAssessment } {
  return { assessment: { ...judged, assessedOn: ASSESSED_ON } }
}
