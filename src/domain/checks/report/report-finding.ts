import { WHOLE_REPORT, type RuleFinding } from '../finding'

/** A finding that speaks of the whole report, mended in one of the report's own fields, or nowhere in particular. */
export function reportFinding({
  field,
  passage = '',
  ...found
}: Pick<RuleFinding, 'code' | 'severity' | 'values'> & {
  outcome?: RuleFinding['outcome']
  field?: string
  passage?: string
}): RuleFinding {
  return {
    outcome: 'discrepancy',
    ...found,
    place: WHOLE_REPORT,
    passage,
    mending: field === undefined ? null : { kind: 'edit-report', field },
  }
}
