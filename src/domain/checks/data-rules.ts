import type { Rule } from './rule'
import { answeredQuestions } from './report/answered-questions'
import { boilerplatePinned } from './report/boilerplate-pinned'
import { datesOfCurrency } from './report/dates-of-currency'
import { changeNote } from './review/change-note'
import { checklistDone } from './review/checklist-done'
import { fourEyes } from './review/four-eyes'
import { minorChange } from './review/minor-change'
import { pinnedHash } from './review/pinned-hash'
import { threadsClosed } from './review/threads-closed'
import { assessedSources } from './sources/assessed-sources'
import { completeSource } from './sources/complete-source'
import { duplicateSources } from './sources/duplicate-sources'
import { undatedOnTheWeb } from './sources/undated-on-the-web'
import { yearLetters } from './sources/year-letters'
import { accessibleStructure } from './structure/accessible-structure'
import { describedTables } from './tables/described-tables'
import { labelledCategories } from './tables/labelled-categories'
import { wholeAndParts } from './tables/parts/whole-and-parts'
import { valuesAndCitations } from './tables/values-and-citations'

/** The rules that read records, tables, dates and the course of the review. */
export const DATA_RULES: readonly Rule[] = [
  ...[completeSource, yearLetters, duplicateSources, undatedOnTheWeb, assessedSources],
  ...[datesOfCurrency, boilerplatePinned, answeredQuestions, accessibleStructure],
  ...[wholeAndParts, describedTables, labelledCategories, valuesAndCitations],
  ...[fourEyes, pinnedHash, changeNote, minorChange, checklistDone, threadsClosed],
]
