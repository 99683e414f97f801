import type { Rule } from '@/domain/checks/rule'
import type { RuleFinding } from '@/domain/checks/finding'
import type { ReportContent } from '@/domain/content/report-content'

/** What a rule says of a content on the day that its information was cut off. */
export function findings(rule: Rule, content: ReportContent): RuleFinding[] {
  return rule.check({ content, previous: null, today: '2022-10-14', review: null })
}

/** The codes and narrowest places of what a rule says, as `code at place`. */
export function said(rule: Rule, content: ReportContent): string[] {
  return findings(rule, content).map(({ code, place }) => {
    const { footnote, table, source, block, section } = place
    return `${code} at ${footnote ?? table ?? source ?? block ?? section ?? 'report'}`
  })
}
