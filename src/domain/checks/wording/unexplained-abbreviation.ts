import type { Source } from '../../content/source'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Reading } from '../reading/read-content'
import { COMMON_ABBREVIATIONS } from '../words/common-abbreviations'
import { isExplained, type AbbreviationUse } from './explained-abbreviation'

/** R15: an abbreviation is written in full where it is first used. */
export const unexplainedAbbreviation: Rule = {
  number: 'R15',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Forkortelse uten forklaring', en: 'Abbreviation without its full form' },
  explanation: {
    nb: 'En forkortelse skal skrives ut første gang den brukes, for eksempel i parentes eller i en fotnote. Navn på kilder og forkortelser som alle kjenner, trenger det ikke.',
    en: 'An abbreviation must be written in full where it is first used, for example in parentheses or in a footnote. Names of sources and abbreviations that everybody knows need not be.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    const known = new Set([
      ...COMMON_ABBREVIATIONS,
      ...[...reading.sources.values()].flatMap(namesOf),
    ])
    return [...usesOf(reading)]
      .filter(([abbreviation]) => !known.has(abbreviation))
      .flatMap(([abbreviation, uses]) => findingsOf(abbreviation, { uses, reading }))
  },
}

/** Words with at least two capitals; a hyphen or an inflection (`FNs`, `MSA-D`) is no part of one. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{1,9}\p{Ll}?\p{Lu}{1,9}\p{Ll}?(?![\p{L}\p{N}])/gu
const ROMAN = /^[IVXLC]+$|^.$/u

function usesOf({ blocks }: Reading): Map<string, AbbreviationUse[]> {
  const uses = blocks.flatMap((block) =>
    [...block.lines, ...block.notes].flatMap((passage) =>
      passage.sentences.flatMap(({ own, shown }) =>
        [...own.matchAll(ABBREVIATION)].map(({ 0: written, index }) => ({
          abbreviation: written.replace(/s$/, ''),
          use: { passage, block, sentence: own, shown, index },
        })),
      ),
    ),
  )
  const known = uses.filter(({ abbreviation }) => !ROMAN.test(abbreviation))
  const grouped = Map.groupBy(known, ({ abbreviation }) => abbreviation)
  return new Map([...grouped].map(([key, all]) => [key, all.map(({ use }) => use)]))
}

function findingsOf(
  abbreviation: string,
  { uses, reading }: { uses: readonly AbbreviationUse[]; reading: Reading },
): RuleFinding[] {
  const [first] = uses
  const explained = uses.find((use) => isExplained(abbreviation, use))
  if (!first || (explained && isInChapter(explained, { first, reading }))) return []
  return [
    {
      outcome: 'discrepancy',
      place: first.passage.place,
      passage: first.shown,
      code: explained ? 'check-abbreviation-late' : 'check-abbreviation-unexplained',
      values: { abbreviation },
      mending: null,
    },
  ]
}

/** In a chapter and the parts of it the full form may follow, where the one that has the name is presented. */
function isInChapter(
  explained: AbbreviationUse,
  { first, reading }: { first: AbbreviationUse; reading: Reading },
): boolean {
  const numberOf = ({ block }: AbbreviationUse) =>
    `${reading.sections.find(({ id }) => id === block.section)?.number ?? ''}.`
  return numberOf(explained).startsWith(numberOf(first))
}

/** What a source is cited by stands in full in the list of references. */
function namesOf({ shortName, publisher, authors }: Source): string[] {
  const bodies = authors.flatMap((author) => ('literal' in author ? [author.literal] : []))
  return [shortName, publisher, ...bodies].flatMap((name) => name?.split(/\s+/) ?? [])
}
