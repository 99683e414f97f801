import { ASSESSMENTS } from './assessments'
import { body, described, person, type SourceRecord } from './record'

const LANDINFO: Pick<SourceRecord, 'type' | 'authors'> & Partial<SourceRecord> = {
  type: 'report',
  authors: [body('Landinfo')],
  publisher: 'Landinfo',
  place: 'Oslo',
  issued: '2016',
  language: 'nb',
  ...ASSESSMENTS.landinfo,
}

// The text that cites these names their authors, but not where they wrote.
const MEDIUM_UNKNOWN = '[nyhetsmedium ikke oppgitt]'

export const MONITORING_AND_MEDIA = {
  'desorgues-2022': described({
    type: 'article',
    authors: [person('Desorgues', null)],
    title: 'Nyhetsartikkel om angrepet på militærleiren i Kati',
    containerTitle: MEDIUM_UNKNOWN,
    issued: '2022',
  }),
  'easo-2020': described({
    type: 'report',
    shortName: 'EASO',
    authors: [body('European Asylum Support Office')],
    title: 'Landrapport om væpnede grupper i Sahel',
    publisher: 'European Asylum Support Office',
    issued: '2020',
    language: 'en',
    ...ASSESSMENTS.easo,
  }),
  'france-24-2022': described({
    type: 'news',
    authors: [body('France 24')],
    title: 'Nyhetsartikkel om uttrekkingen av europeiske styrker fra Mali',
    publisher: 'France 24',
    issued: '2022',
    url: 'https://www.france24.com',
    accessed: '2022-10-07',
    ...ASSESSMENTS.france24,
  }),
  'hrw-2022': described({
    type: 'report',
    shortName: 'HRW',
    authors: [body('Human Rights Watch')],
    title: 'Rapport om overgrep mot sivile i Mali',
    publisher: 'Human Rights Watch',
    issued: '2022',
    language: 'en',
    ...ASSESSMENTS.hrw,
  }),
  'landinfo-2016a': described({ ...LANDINFO, title: 'Bakgrunnsrapport om Mali' }),
  'landinfo-2016b': described({ ...LANDINFO, title: 'Rapport om konflikten i Mali fra 2012' }),
  'le-monde-2022': described({
    type: 'news',
    authors: [body('Le Monde')],
    title: 'Nyhetsartikkel om den franske uttrekkingen fra Mali',
    publisher: 'Le Monde',
    issued: '2022',
    url: 'https://www.lemonde.fr',
    accessed: '2022-10-07',
    language: 'fr',
    ...ASSESSMENTS.leMonde,
  }),
  'leraand-2022': described({
    type: 'webpage',
    authors: [person('Leraand', 'Dag')],
    title: 'Oppslagsartikkel om MINUSMA',
    containerTitle: 'Store norske leksikon',
    publisher: 'Store norske leksikon',
    issued: '2022',
    url: 'https://snl.no',
    accessed: '2022-10-07',
    language: 'nb',
    ...ASSESSMENTS.snl,
  }),
  'risemberg-2022': described({
    type: 'article',
    authors: [person('Risemberg', null)],
    title: 'Nyhetsartikkel om ECOWAS og overgangsstyret i Mali',
    containerTitle: MEDIUM_UNKNOWN,
    issued: '2022',
  }),
  'sylla-2022': described({
    type: 'article',
    authors: [person('Sylla', null)],
    title: 'Nyhetsartikkel om rekruttering til væpnede grupper i Sør-Mali',
    containerTitle: MEDIUM_UNKNOWN,
    issued: '2022',
  }),
} satisfies Record<string, SourceRecord>
