import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { z } from 'zod'
import { CslItem, type Entry } from './csl-item'
import { brokenBibliography } from './refuse-bibliography'

const TAG = /^\s*([A-Z][A-Z0-9]) {2}-(?: |$)/
const RawEntry = z.looseObject({ TY: z.string() })
type RawEntry = z.infer<typeof RawEntry>

/** The records of a RIS file. */
export function readRis(text: string): Entry[] {
  const lines = unfolded(text)
  const stray = strayTag(lines)
  if (stray !== null) throw brokenBibliography('RIS', stray)
  const raw = plugins.input.data(lines.map(({ text: line }) => line).join('\n'), '@ris/file')
  return z.array(RawEntry).parse(raw).map(entryOf)
}

type Line = { text: string; number: number }

/** The lines of a file, each with what was broken off from it. */
// citation-js joins a broken line to all values of a repeated tag at once, so it is joined before.
function unfolded(text: string): Line[] {
  const lines: Line[] = []
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const last = lines.at(-1)
    if (TAG.test(line)) lines.push({ text: line, number: i + 1 })
    else if (last && !last.text.startsWith('ER')) last.text = `${last.text} ${line.trim()}`.trim()
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }))
}

/** The first line that belongs to no record. */
function strayTag(lines: readonly Line[]): number | null {
  let isInside = false
  for (const { text, number } of lines) {
    const [, tag] = TAG.exec(text) ?? []
    if (tag === 'TY') isInside = true
    else if (tag === 'ER') isInside = false
    else if (!isInside) return number
  }
  return null
}

function entryOf(raw: RawEntry): Entry {
  const item = itemOf(raw)
  const isKnown = item.type !== undefined
  return {
    item: isKnown ? item : itemOf({ ...raw, TY: 'GEN' }),
    name: '',
    unknownType: isKnown ? null : raw.TY,
  }
}

function itemOf(raw: RawEntry): CslItem {
  return CslItem.parse(plugins.input.data(raw, '@ris/record'))
}
