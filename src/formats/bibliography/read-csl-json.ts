import { z } from 'zod'
import { CslItem, type Entry } from './csl-item'
import { brokenBibliography } from './refuse-bibliography'

const Item = z.looseObject({ id: z.coerce.string().catch('') })
const Items = z.union([
  z.array(Item),
  z.object({ items: z.array(Item) }).transform(({ items }) => items),
  Item.transform((item) => [item]),
])

/** The records of a CSL-JSON file: a list, an object with `items`, or one record. */
export function readCslJson(text: string): Entry[] {
  const items = Items.safeParse(parsed(text))
  if (!items.success) throw brokenBibliography('CSL-JSON', null)
  return items.data.map((item) => ({ item: CslItem.parse(item), name: item.id, unknownType: null }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw brokenBibliography('CSL-JSON', lineIn(text, error))
  }
}

/** The line of the place that the parser stopped at. */
function lineIn(text: string, error: unknown): number | null {
  const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length
}
