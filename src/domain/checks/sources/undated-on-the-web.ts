import type { Source } from '../../content/source'
import type { Rule } from '../rule'
import { sourceFinding } from './source-finding'

/** R16: what is read on the web and has no date says when it was read, and where a copy of what was read is kept. */
export const undatedOnTheWeb: Rule = {
  number: 'R16',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Udaterte nettkilder', en: 'Undated web sources' },
  explanation: {
    nb: 'En nettside eller et datasett uten dato kan endres når som helst. Oppgi når kilden ble lest, og adressen til en arkivert kopi.',
    en: 'A web page or data set without a date can change at any time. Say when the source was read, and give the address of an archived copy.',
  },
  check: ({ content }) =>
    content.sources.filter(isUndatedOnTheWeb).flatMap((source) => {
      const fields = (['accessed', 'archiveUrl'] as const).filter((field) => source[field] === null)
      const found = { outcome: 'discrepancy', code: 'source-undated', values: { fields } } as const
      return fields.length > 0 ? [sourceFinding({ content, source }, found)] : []
    }),
}

const ON_THE_WEB: readonly Source['type'][] = ['webpage', 'dataset', 'news']

function isUndatedOnTheWeb({ type, issued }: Source): boolean {
  return issued === null && ON_THE_WEB.includes(type)
}
