import { PASTE_TAG, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Table } from '@/domain/content/table'
import { newId } from '../ids/new-id'
import type { PastedSection } from '../paste/blocks/pasted-section'
import type { Pasted } from '../paste/read-clipboard'
import type { ReportContext } from '../report/report-context'
import { $insertBlocks, $insertLine } from './insert-pasted'
import { pastedBlocks, pastedLine, withTables } from './pasted-blocks'

type Pasting = {
  addSections: ReportContext['addSections']
  isLine: boolean
  makeTable: (table: Table) => Promise<string>
}

/** Puts what was pasted into the text, its tables into the library first; gives the reasons why tables were left out. */
export async function pasteInto(
  editor: LexicalEditor,
  { pasted, pasting }: { pasted: Pasted; pasting: Pasting },
): Promise<string[]> {
  // Without tables at once, so that what is typed next stands behind it.
  if (pasted.tables.length === 0 || pasting.isLine) {
    insert(editor, { sections: withTables(pasted.sections, new Map()), pasting })
    return []
  }
  const { made, failures } = await makeTables(pasted.tables, pasting)
  insert(editor, { sections: withTables(pasted.sections, made), pasting })
  return failures
}

/** Puts sections without tables of their own into the text, at once. */
export function insert(
  editor: LexicalEditor,
  { sections, pasting: { addSections, isLine } }: { sections: PastedSection[]; pasting: Pasting },
): void {
  const first = addSections ? sections.findIndex(({ heading }) => heading !== null) : -1
  const isDivided = !isLine && addSections !== undefined && first !== -1
  const here = isDivided ? sections.slice(0, first) : sections
  editor.update(
    () => {
      if (isLine) $insertLine(pastedLine(here), editor)
      else $insertBlocks(pastedBlocks(here, newId))
    },
    { tag: PASTE_TAG },
  )
  if (isDivided) addSections(sections.slice(first).flatMap(headed))
}

function headed({ heading, blocks }: PastedSection) {
  return heading ? [{ ...heading, blocks }] : []
}

async function makeTables(tables: readonly Table[], { makeTable }: Pasting) {
  const made = new Map<string, string>()
  const failures: string[] = []
  // One after the other: SQLite has one writer.
  for (const table of tables)
    try {
      made.set(table.id, await makeTable(table))
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  return { made, failures }
}
