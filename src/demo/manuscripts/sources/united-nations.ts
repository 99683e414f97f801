import { ASSESSMENTS } from './assessments'
import { body, described, record, type SourceRecord } from './record'

type Series = Pick<SourceRecord, 'type' | 'authors'> & Partial<SourceRecord>

const MINUSMA: Series = {
  type: 'report',
  shortName: 'MINUSMA',
  authors: [body('MINUSMA')],
  publisher: 'MINUSMA',
  issued: '2022',
  language: 'en',
  ...ASSESSMENTS.minusma,
}

const SECURITY_COUNCIL: Series = {
  type: 'report',
  shortName: 'UN Security Council',
  authors: [body('UN Security Council')],
  publisher: 'FN',
  issued: '2022',
  language: 'en',
  ...ASSESSMENTS.securityCouncil,
}

export const UNITED_NATIONS = {
  'minusma-2022a': described({
    ...MINUSMA,
    title: 'Kvartalsrapport om menneskerettighetene i Mali, januar–mars 2022',
  }),
  'minusma-2022b': described({
    ...MINUSMA,
    title: 'Kvartalsrapport om menneskerettighetene i Mali, april–juni 2022',
  }),
  'minusma-2022c': described({
    ...MINUSMA,
    title: 'Kvartalsrapport om menneskerettighetene i Mali, juli–september 2022',
  }),
  'un-general-assembly-1948': record({
    type: 'legislation',
    shortName: 'UN General Assembly',
    authors: [body('UN General Assembly')],
    title: 'Universal Declaration of Human Rights',
    publisher: 'FN',
    issued: '1948-12-10',
    url: 'https://www.un.org/en/about-us/universal-declaration-of-human-rights',
    accessed: '2022-10-14',
    language: 'en',
  }),
  'un-security-council-2022a': described({
    ...SECURITY_COUNCIL,
    title: 'Dokument om den politiske situasjonen i Mali og sanksjonene fra ECOWAS',
  }),
  'un-security-council-2022b': described({
    ...SECURITY_COUNCIL,
    title: 'Dokument om sikkerhetssituasjonen i Mali til og med august 2022',
  }),
} satisfies Record<string, SourceRecord>
