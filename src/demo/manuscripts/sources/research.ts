import { body, described, person, record, type SourceRecord } from './record'

const ICG: Pick<SourceRecord, 'type' | 'authors'> & Partial<SourceRecord> = {
  type: 'report',
  shortName: 'ICG',
  authors: [body('International Crisis Group')],
  publisher: 'International Crisis Group',
  issued: '2021',
  language: 'en',
}

const PUBLISHER_UNKNOWN = '[utgiver ikke oppgitt]'

export const RESEARCH = {
  'acled-ud': described({
    type: 'dataset',
    shortName: 'ACLED',
    authors: [body('Armed Conflict Location & Event Data Project')],
    title: 'Data om konflikthendelser og dødsfall i Mali',
    publisher: 'ACLED',
    undated: true,
    url: 'https://acleddata.com',
    accessed: '2022-10-07',
    language: 'en',
  }),
  'africa-center-2022': described({
    type: 'webpage',
    authors: [body('Africa Center for Strategic Studies')],
    title: 'Artikkel om jihadistgruppenes framrykking mot Bamako',
    publisher: 'Africa Center for Strategic Studies',
    issued: '2022',
    url: 'https://africacenter.org',
    accessed: '2022-11-18',
    language: 'en',
  }),
  'benjaminsen-ba-2021': record({
    type: 'article',
    authors: [person('Benjaminsen', 'Tor A.'), person('Ba', 'Boubacar')],
    title:
      'Fulani-Dogon Killings in Mali: Farmer-Herder Conflicts as Insurgency and Counterinsurgency',
    containerTitle: 'African Security',
    publisher: 'Taylor & Francis',
    issued: '2021',
    url: 'https://doi.org/10.1080/19392206.2021.1925035',
    accessed: '2022-10-07',
    language: 'en',
  }),
  'clingendael-2019': described({
    type: 'report',
    authors: [body('Clingendael')],
    title: 'Rapport om væpnede grupper i Nord-Mali',
    publisher: 'Clingendael',
    issued: '2019',
    language: 'en',
  }),
  'icg-2021a': described({ ...ICG, title: 'Rapport om ISGS i Liptako-Gourma' }),
  'icg-2021b': described({ ...ICG, title: 'Rapport om overgangsstyret og Sentral-Mali' }),
  'icg-2021c': described({ ...ICG, title: 'Rapport om JNIM i Mali' }),
  'marsh-rolandsen-2021': record({
    type: 'article',
    authors: [person('Marsh', 'Nicholas'), person('Rolandsen', 'Øystein H.')],
    title:
      'Fragmented We Fall: Security Sector Cohesion and the Impact of Foreign Security Force Assistance in Mali',
    containerTitle: 'Journal of Intervention and Statebuilding',
    publisher: 'Taylor & Francis',
    issued: '2021',
    url: 'https://doi.org/10.1080/17502977.2021.1988226',
    accessed: '2022-10-07',
    language: 'en',
  }),
  'nsaibia-2021': described({
    type: 'report',
    authors: [person('Nsaibia', 'Héni')],
    title: 'Analyse av kampene mellom JNIM og ISGS',
    publisher: PUBLISHER_UNKNOWN,
    issued: '2021',
    language: 'en',
  }),
  'nsaibia-2022': described({
    type: 'report',
    authors: [person('Nsaibia', 'Héni')],
    title: 'Analyse av Dana Ambassagou',
    publisher: PUBLISHER_UNKNOWN,
    issued: '2022',
    language: 'en',
  }),
  'nupi-2022': described({
    type: 'report',
    shortName: 'NUPI',
    authors: [body('Norsk utenrikspolitisk institutt')],
    title: 'Rapport om det internasjonale engasjementet i Sahel',
    publisher: 'Norsk utenrikspolitisk institutt',
    place: 'Oslo',
    issued: '2022',
  }),
  'parens-2022': record({
    type: 'report',
    authors: [person('Parens', 'Raphael')],
    title: 'The Wagner Group’s Playbook in Africa: Mali',
    publisher: 'Foreign Policy Research Institute',
    issued: '2022',
    language: 'en',
  }),
} satisfies Record<string, SourceRecord>
