import type { Source } from '../../content/source'
import { addMonths } from '../add-months'
import type { Rule } from '../rule'
import { sourceFinding } from './source-finding'

const MONTHS = 24

/** R23: the house has judged every source, and not too long ago. An assessment that says nothing is none. */
export const assessedSources: Rule = {
  number: 'R23',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Kildevurdering', en: 'Assessment of sources' },
  explanation: {
    nb: 'Hver kilde skal ha en vurdering av mandat, finansiering, metode og mulig skjevhet som ikke er eldre enn to år. Lovtekster og kilder som ikke er navngitt, vurderes ikke her.',
    en: 'Each source must have an assessment of its mandate, funding, method and possible bias that is no older than two years. Legal texts and sources that are not named are not assessed here.',
  },
  check: ({ content, today }) =>
    content.sources.filter(isAssessable).flatMap((source) => {
      const assessedOn = assessedDay(source)
      if (assessedOn && addMonths(assessedOn, MONTHS) >= today) return []
      const found = assessedOn
        ? ({ code: 'assessment-old', values: { date: assessedOn } } as const)
        : ({ code: 'assessment-missing' } as const)
      return [sourceFinding({ content, source }, { outcome: 'discrepancy', ...found })]
    }),
}

// A law is what it says. Of one who is not named, nothing that was judged may reach a content (consentedSource).
function isAssessable({ type, consent }: Source): boolean {
  return type !== 'legislation' && (type !== 'oral' || consent === 'named')
}

function assessedDay({ assessment }: Source): string | null {
  if (!assessment) return null
  const { mandate, funding, method, bias, assessedOn } = assessment
  return [mandate, funding, method, bias].some(Boolean) ? assessedOn : null
}
