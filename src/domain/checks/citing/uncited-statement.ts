import type { ReportLanguage } from '../../content/report-content'
import { WHOLE_REPORT, type Mending, type Place, type RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { beginning } from '../reading/beginning'
import { readContent } from '../reading/read-content'
import type { Sentence } from '../reading/read-line'
import { FIRST_PERSON_ASSESSMENT, GUESS_WORDS } from '../words/assessment-words'
import { SUMMARY_WORDS } from '../words/report-words'
import { attributes, tellsFigure } from './claims'
import { cites, citingSections, readStatements, type Statement } from './read-support'

/** R01: what claims something cites a source, or says what else it rests on. */
export const uncitedStatement: Rule = {
  number: 'R01',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Påstand uten kilde', en: 'Statement without a source' },
  explanation: {
    nb: 'Et avsnitt, en liste eller en fotnote som sier noe om virkeligheten, skal vise til en kilde. Er det allment kjent, vår egen vurdering eller en oppsummering av et annet kapittel, kan det merkes slik.',
    en: 'A paragraph, a list or a footnote that says something about the world must cite a source. What is common knowledge, our own assessment or a summary of another section can be marked as such.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    const setting = {
      language: reading.language,
      sections: new Map(reading.sections.map(({ id, title }) => [id, title])),
      citing: citingSections(reading),
    }
    return readStatements(reading).flatMap((statement) =>
      statement.part.basis
        ? summaryFindings(statement, setting)
        : claimFindings(statement, setting),
    )
  },
}

/** Each section's title, and which of them cite anything. */
type Setting = {
  language: ReportLanguage
  sections: ReadonlyMap<string, string>
  citing: ReadonlySet<string>
}

function claimFindings(statement: Statement, { language }: Setting): RuleFinding[] {
  const [first] = statement.claims
  if (statement.isCited || !first) return []
  const found = { outcome: 'discrepancy', place: placeOf(statement) } as const
  const isHeavy =
    !cites(statement.section) &&
    statement.claims.some((claim) => tellsFigure(claim) || attributes(claim, language))
  return [
    {
      ...found,
      severity: isHeavy ? 'blocks' : 'warns',
      passage: first.shown,
      code: isHeavy ? 'check-uncited-section' : 'check-uncited',
      mending: mendingOf(statement.claims, language),
    },
  ]
}

/** A block that sums up a section rests on what that section cites. */
function summaryFindings(statement: Statement, { sections, citing }: Setting): RuleFinding[] {
  const { basis } = statement.part
  if (basis?.kind !== 'summary' || statement.isCited || citing.has(basis.section)) return []
  const title = sections.get(basis.section)
  const found = {
    outcome: 'discrepancy',
    place: placeOf(statement),
    passage: beginning({ sentences: statement.claims }),
    mending: null,
  } as const
  if (title === undefined) return [{ ...found, code: 'check-summary-lost' }]
  return [{ ...found, code: 'check-summary-uncited', values: { title } }]
}

function placeOf({ part, block }: Statement): Place {
  if ('place' in part) return part.place
  return { ...WHOLE_REPORT, section: block.section, block: block.id }
}

/** Only where the words say so themselves can a machine tell what a statement rests on. */
function mendingOf(claims: readonly Sentence[], language: ReportLanguage): Mending | null {
  const says = (words: Record<ReportLanguage, RegExp>) =>
    claims.some(({ own }) => words[language].test(own))
  if (says(FIRST_PERSON_ASSESSMENT) || says(GUESS_WORDS))
    return { kind: 'mark', basis: 'own-assessment' }
  return says(SUMMARY_WORDS) ? { kind: 'mark', basis: 'summary' } : null
}
