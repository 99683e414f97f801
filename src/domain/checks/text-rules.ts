import { oneSidedSection } from './balance/one-sided-section'
import { outdatedSources } from './balance/outdated-sources'
import { singleSource } from './balance/single-source'
import { captionCitation } from './citing/caption-citation'
import { citationForm } from './citing/citation-form'
import { impossibleLocator } from './citing/impossible-locator'
import { lostSource } from './citing/lost-source'
import { missingLocator } from './citing/missing-locator'
import { nameWithoutCitation } from './citing/name-without-citation'
import { uncitedSource } from './citing/uncited-source'
import { uncitedStatement } from './citing/uncited-statement'
import { unmarkedLanguage } from './citing/unmarked-language'
import type { Rule } from './rule'
import { contradictingAccounts } from './wording/contradicting-accounts'
import { tableReferences } from './wording/table-references'
import { unexplainedAbbreviation } from './wording/unexplained-abbreviation'
import { unmarkedAssessment } from './wording/unmarked-assessment'

/** The rules that read the text: what is cited, how, and what contradicts what. */
export const TEXT_RULES: readonly Rule[] = [
  uncitedStatement,
  lostSource,
  uncitedSource,
  missingLocator,
  impossibleLocator,
  unmarkedLanguage,
  nameWithoutCitation,
  captionCitation,
  citationForm,
  unexplainedAbbreviation,
  singleSource,
  oneSidedSection,
  unmarkedAssessment,
  outdatedSources,
  contradictingAccounts,
  tableReferences,
]
