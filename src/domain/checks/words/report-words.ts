import { byLanguage } from './word-pattern'

const LONGEST_OPENING = 60

/** The openings of a sentence that speaks of the report itself: what it covers, how it was made, where it goes next. */
const OPENING = byLanguage({
  norwegian: [
    ...['responsen', 'denne responsen', 'responsane', 'svaret', 'dette svaret', 'temanotatet'],
    ...[
      'dette temanotatet',
      'kapitlet',
      'kapittelet',
      'dette kapitlet',
      'avsnittet',
      'dette avsnittet',
    ],
    ...['teksten', 'denne teksten', 'tallene i responsen', 'tala i svaret', 'tallene våre'],
    ...['tala våre', 'oversikten', 'oversikta', 'i det følgende', 'i det følgjande', 'nedenfor'],
    ...['nedanfor', 'vi viser til', 'for bakgrunn*', 'for mer informasjon', 'for meir informasjon'],
    ...['se for eksempel', 'sjå til dømes', 'begrepet', 'omgrepet', 'navnet', 'namnet'],
    ...['forkortelsen', 'forkortinga'],
  ],
  english: [
    ...[
      'this report',
      'this response',
      'the response',
      'this note',
      'this chapter',
      'this section',
    ],
    ...['the text', 'this text', 'the following', 'below', 'in the following', 'for background*'],
    ...['for more information', 'see for example', 'the overview', 'the figures given here'],
    ...['the term', 'the name', 'the abbreviation', 'the acronym'],
  ],
})

/** Openings that carry on what the sentence before spoke of. */
export const CARRYING_ON = byLanguage({
  norwegian: ['den', 'det', 'dette', 'de', 'dei', 'han', 'slik'],
  english: ['it', 'this', 'that', 'these', 'they'],
})

/** Words of a sentence that reads a table or another part of the report to the reader. */
export const TABLE_WORDS = byLanguage({
  norwegian: [
    ...['tabellen', 'tabell', 'tabellane', 'tabellene', 'figuren', 'oversikten', 'oversikta'],
    ...['fordelt som følger', 'fordelte som følgjer'],
  ],
  english: ['the table', 'table', 'tables', 'the figure', 'the overview', 'as follows'],
})

/** Words by which a block sums up what is said elsewhere in the report. */
export const SUMMARY_WORDS = byLanguage({
  norwegian: [
    ...[
      'som det kommer fram',
      'som det kjem fram',
      'som nevnt',
      'som nemnt',
      'som tidligere nevnt',
    ],
    ...['som tidlegare nemnt', 'oppsummert', 'hovedtrekkene', 'hovudtrekka', 'som omtalt'],
  ],
  english: ['as mentioned', 'as noted above', 'as shown above', 'in summary', 'to sum up'],
})

/** Whether a sentence opens by speaking of the report itself. */
export function speaksOfReport(sentence: string, language: keyof typeof OPENING): boolean {
  const found = OPENING[language].exec(sentence.slice(0, LONGEST_OPENING))
  return found !== null && /^[\s«“(]*$/.test(sentence.slice(0, found.index))
}

/** Whether a sentence carries on the subject of the one before. */
export function carriesOn(sentence: string, language: keyof typeof CARRYING_ON): boolean {
  return CARRYING_ON[language].exec(sentence.slice(0, LONGEST_OPENING))?.index === 0
}
