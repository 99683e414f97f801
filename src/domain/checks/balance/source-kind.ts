import type { Source, SourceType } from '../../content/source'

/** The kinds of source that a report should mix (R21). `other` is what neither its type nor its name tells. */
export const SOURCE_KINDS = [
  'un',
  'state',
  'ngo',
  'media',
  'academic',
  'oral',
  'coi',
  'other',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** The kind of a source by its type and by who published or wrote it. */
export function sourceKind(source: Source): SourceKind {
  if (source.type === 'oral') return 'oral'
  const names = namesOf(source)
  const named = BY_NAME.find(([, pattern]) => pattern.test(names))
  return named?.[0] ?? BY_TYPE[source.type] ?? 'other'
}

const BY_TYPE: Partial<Record<SourceType, SourceKind>> = {
  news: 'media',
  article: 'academic',
  book: 'academic',
  legislation: 'state',
}

/** The first that matches has it: a fact-finding report of a ministry's country unit is country information. */
const BY_NAME: readonly [SourceKind, RegExp][] = [
  [
    'coi',
    pattern(
      'Landinfo|EASO|EUAA|European Asylum Support Office|European Union Agency for Asylum|ACCORD|Lifos|Cedoca|OFPRA|CPIT|Country Policy and Information Team|Immigration and Refugee Board|Migri|BFA Staatendokumentation',
    ),
  ],
  [
    'un',
    pattern(
      'UN|FN|FNs|United Nations|De forente nasjoner|Dei sameinte nasjonane|UNHCR|OHCHR|OCHA|UNICEF|UNDP|UNAMA|MINUSMA|UNMISS|MONUSCO|UNFPA|IOM|WFP|WHO|UN Women|World Bank|Verdensbanken',
    ),
  ],
  [
    'media',
    pattern(
      'BBC|Reuters|AFP|AP|Associated Press|Agence France-Presse|Al Jazeera|France 24|Le Monde|RFI|NRK|NTB|VOA|Voice of America|Deutsche Welle|The Guardian|New York Times|Aftenposten|Jeune Afrique|Radio Free Europe|CNN',
    ),
  ],
  [
    'ngo',
    pattern(
      'Human Rights Watch|HRW|Amnesty|Amnesty International|International Crisis Group|ICG|ACLED|Armed Conflict Location|Freedom House|Flyktninghjelpen|Norwegian Refugee Council|Red Cross|Røde Kors|Raude Krossen|ICRC|MSF|Médecins Sans Frontières|Leger Uten Grenser|Save the Children|Redd Barna|Reporters Without Borders',
    ),
  ],
  [
    'academic',
    pattern(
      String.raw`Universit\p{L}{1,8}|Høgskolen|NUPI|PRIO|SIPRI|FOI|CMI|Clingendael|Chatham House|Brookings|institutt|institute|Institute|Research Institute|Center for Strategic Studies|Centre for Strategic Studies|Africa Center`,
    ),
  ],
  [
    'state',
    pattern(
      String.raw`Ministry|Department of State|State Department|USDOS|Government|Embassy|Parliament|Directorate|Home Office|National Statistics|\p{L}{0,30}departementet|Regjeringen|Regjeringa|Stortinget|\p{L}{0,30}direktoratet|Statistisk sentralbyrå|SSB|Utenriksdepartementet`,
    ),
  ],
]

function namesOf({ publisher, shortName, authors, containerTitle }: Source): string {
  const bodies = authors.map((author) => ('literal' in author ? author.literal : null))
  return [publisher, shortName, containerTitle, ...bodies]
    .filter((name) => name !== null)
    .join(' | ')
}

function pattern(names: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${names})(?![\p{L}\p{N}])`, 'u')
}
