import { CITE_WORDS } from '../../citation/cite-name'
import { sourceLabel } from '../../citation/source-label'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Reading } from '../reading/read-content'

/** R02: every citation points at a source that has a record, not only a name. */
export const lostSource: Rule = {
  number: 'R02',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Henvisning uten kilde', en: 'Citation without a source' },
  explanation: {
    nb: 'Hver henvisning skal peke på en kilde i registeret, og kilden må ha en tittel.',
    en: 'Every citation must point at a source in the library, and the source must have a title.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return reading.blocks.flatMap(({ lines, notes }) =>
      [...lines, ...notes].flatMap(({ citations, place }) =>
        citations.flatMap(({ references }) =>
          references.flatMap(({ source }) =>
            found(source, reading).map((one) => ({ ...one, place, passage: '' })),
          ),
        ),
      ),
    )
  },
}

function found(
  id: string,
  { sources, language }: Reading,
): Pick<RuleFinding, 'outcome' | 'code' | 'values' | 'mending'>[] {
  const source = sources.get(id)
  if (!source) return [{ outcome: 'discrepancy', code: 'check-source-lost', mending: null }]
  if (source.title !== CITE_WORDS[language].untitled) return []
  return [
    {
      outcome: 'discrepancy',
      code: 'check-source-stub',
      values: { source: sourceLabel(source, language) },
      mending: { kind: 'edit-source', source: id },
    },
  ]
}
