import { asksFor } from '../../citation/fields-of-type'
import { sourceGaps } from '../../citation/source-gaps'
import type { Source } from '../../content/source'
import type { Rule } from '../rule'
import { asDraft, sourceFinding } from './source-finding'

/** R10: every source has what a complete reference of its type needs. What would only make it better informs. */
export const completeSource: Rule = {
  number: 'R10',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Fullstendige kilder', en: 'Complete sources' },
  explanation: {
    nb: 'Hver kilde skal ha det som en fullstendig henvisning av dens type trenger, slik at leseren kan finne den igjen. Språk, sidetall og adresse bør også oppgis.',
    en: 'Each source must have what a complete reference of its type needs, so that readers can find it again. Language, number of pages and address should be given as well.',
  },
  check: ({ content }) =>
    content.sources.flatMap((source) => {
      const gaps = sourceGaps(asDraft(source, content))
      const advised = advisedFields(source)
      return [
        ...(gaps.length > 0
          ? [
              {
                outcome: 'discrepancy',
                code: 'source-incomplete',
                values: { fields: gaps },
              } as const,
            ]
          : []),
        ...(advised.length > 0
          ? [
              {
                outcome: 'possible',
                severity: 'informs',
                code: 'source-advised',
                values: { fields: advised },
              } as const,
            ]
          : []),
      ].map((found) => sourceFinding({ content, source }, found))
    }),
}

const ADVISED = {
  language: ({ language }: Source) => language !== null,
  pages: ({ type, pages }: Source) => type !== 'report' || pages !== null,
  url: ({ url, doi, isbn, archiveUrl }: Source) => [url, doi, isbn, archiveUrl].some(Boolean),
}

function advisedFields(source: Source): (keyof typeof ADVISED)[] {
  const fields = ['language', 'pages', 'url'] as const
  return fields.filter((field) => asksFor(source, field) && !ADVISED[field](source))
}
