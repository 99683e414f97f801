import type { Link } from '../../content/inline'
import type { ReportContent } from '../../content/report-content'
import { plainText, walkInlines, type InlineVisit } from '../../content/walk'
import { folded } from '../../text/folded'
import { WHOLE_REPORT, type Place, type RuleFinding } from '../finding'

const SAYS_NOTHING = new Set(
  [
    ...['her', 'klikk her', 'trykk her', 'se her', 'les mer', 'les mer her', 'mer', 'lenke'],
    ...['lenken', 'denne lenken', 'denne siden', 'nettsiden', 'les meir', 'meir', 'lenkje'],
    ...['here', 'click here', 'see here', 'read more', 'more', 'link', 'this link', 'this page'],
  ].map(folded),
)

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i

/** Links whose text does not say where they lead: "her", or nothing but the address. */
export function linkFindings(content: ReportContent): RuleFinding[] {
  const tables = new Set(content.tables.map(({ id }) => id))
  return [...walkInlines(content)].flatMap((visit) => {
    const { inline } = visit
    if (inline.type !== 'link') return []
    const text = plainText(inline.children).trim()
    const code = codeOf(inline, text)
    return code ? [found({ code, text }, placeOf(visit, tables))] : []
  })
}

function codeOf({ url }: Link, text: string): 'link-text-empty' | 'link-text-address' | null {
  if (ADDRESS.test(text) || text === url) return 'link-text-address'
  const words = folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words === '' || SAYS_NOTHING.has(words) ? 'link-text-empty' : null
}

function placeOf({ section, block, footnote }: InlineVisit, tables: ReadonlySet<string>): Place {
  const isTable = tables.has(block)
  return {
    ...WHOLE_REPORT,
    section: section.id,
    block: isTable ? null : block,
    table: isTable ? block : null,
    footnote: footnote?.id ?? null,
  }
}

function found(
  { code, text }: { code: 'link-text-empty' | 'link-text-address'; text: string },
  place: Place,
): RuleFinding {
  return { outcome: 'discrepancy', place, passage: text, code, values: { text }, mending: null }
}
