/** Abbreviations that every reader of a country report knows, in Norwegian and English. */
export const COMMON_ABBREVIATIONS: readonly string[] = [
  ...[
    'FN',
    'UN',
    'EU',
    'AU',
    'NATO',
    'USA',
    'US',
    'UK',
    'OSSE',
    'OSCE',
    'IMF',
    'OECD',
    'ILO',
    'IS',
  ],
  ...['UDI', 'UNE', 'NGO', 'HIV', 'AIDS', 'BBC', 'CNN', 'TV', 'PDF', 'GPS', 'SMS', 'IT', 'DNA'],
  ...['AM', 'PM', 'UTC', 'PhD', 'COVID', 'UNICEF', 'UNHCR', 'UNESCO', 'WHO', 'IOM', 'WFP'],
]
