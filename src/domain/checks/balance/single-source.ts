import type { Source } from '../../content/source'
import { WHOLE_REPORT, type RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { beginning } from '../reading/beginning'
import { readContent, type Reading, type ReadBlock } from '../reading/read-content'
import { countIndependent } from './independent-sources'
import { citedWorks } from './source-mix'

/** R20: what a report hangs on rests on two sources that do not pass each other on. */
export const singleSource: Rule = {
  number: 'R20',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Hovedfunn med én kilde', en: 'Key finding with one source' },
  explanation: {
    nb: 'Et hovedfunn skal ha minst to uavhengige kilder. To kilder fra samme utgiver, eller der den ene bygger på den andre, regnes som én.',
    en: 'A key finding must have at least two independent sources. Two sources of one publisher, or of which one derives from the other, count as one.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    return reading.blocks
      .filter(({ isKeyFinding }) => isKeyFinding)
      .flatMap((block) => findingsOf(block, reading))
  },
}

function findingsOf(block: ReadBlock, reading: Reading): RuleFinding[] {
  const { basis, section, id, lines } = block
  if (basis?.kind === 'own-assessment' || basis?.kind === 'common-knowledge') return []
  const cited = sourcesOf(block, reading)
  if (countIndependent(cited, reading.sources) > 1) return []
  return [
    {
      outcome: 'discrepancy',
      place: { ...WHOLE_REPORT, section, block: id },
      passage: beginning(lines[0]),
      code: cited.length === 0 ? 'check-key-finding-uncited' : 'check-key-finding-single',
      mending: null,
    },
  ]
}

/** What a block cites; what it sums up cites for it. */
function sourcesOf(block: ReadBlock, reading: Reading): Source[] {
  const { basis } = block
  const summed = basis?.kind === 'summary' ? basis.section : null
  const number = reading.sections.find(({ id }) => id === summed)?.number
  const below = reading.sections
    .filter((section) => number !== undefined && `${section.number}.`.startsWith(`${number}.`))
    .flatMap(({ blocks }) => blocks)
  const cited = citedWorks([block, ...below], reading)
  return [...new Map(cited.map((source) => [source.id, source])).values()]
}
