import type { ReadPassage } from '@/import/blocks/passage'
import type { KnownNames } from '@/import/citations/known-names'
import { withoutNoteMarks } from '@/import/lines/note-mark'
import { passageTexts } from '@/import/passage-texts'
import { placeNames } from '@/import/place-names'
import { tableNeeds } from '@/import/tables/table-needs'
import type { ImportTrail } from './import-trail'
import type { NeedsPerson } from './needs-person'
import { citationNeeds, hyphenNeeds } from './text-needs'

/** What a person must settle in the body, section by section in reading order. */
export function passageNeeds({ read, known, language }: ImportTrail): NeedsPerson[] {
  const { untitled, table } = placeNames(language)
  const needs: NeedsPerson[] = []
  let section: string = untitled
  for (const item of read) {
    if (item.passage.kind === 'heading') section = withoutNoteMarks(item.passage.text)
    needs.push(...needsOf(item, { where: section, known, table }))
  }
  return oncePerPlace(needs)
}

type Place = { where: string; known: KnownNames; table: string }

function needsOf({ passage, unsure, unreadTable }: ReadPassage, place: Place): NeedsPerson[] {
  const { known, table } = place
  const where = passage.kind === 'table' ? `${table} ${passage.number}` : place.where
  return [
    ...(passage.kind === 'table' ? tableNeeds(passage, where) : []),
    ...(passage.kind === 'quote' ? [quoteNeed(passage, where)] : []),
    ...(unreadTable === undefined ? [] : [unread(`${table} ${unreadTable}`)]),
    ...hyphenNeeds(unsure, where),
    ...citationNeeds(passageTexts(passage), { known, where }),
  ]
}

function quoteNeed(
  { text, language }: { text: string; language: string },
  where: string,
): NeedsPerson {
  const beginning = withoutNoteMarks(text).split(' ').slice(0, 4).join(' ')
  return { where, code: 'import-quote-language', values: { beginning, language } }
}

function unread(where: string): NeedsPerson {
  return { where, code: 'import-table-unread', values: {} }
}

/** Unsure words of one section are one matter, however many paragraphs they stand in. */
function oncePerPlace(needs: readonly NeedsPerson[]): NeedsPerson[] {
  return needs.flatMap((need, i) => {
    if (need.code !== 'import-hyphen-unsure') return [need]
    const same = needs.filter(({ where, code }) => where === need.where && code === need.code)
    if (same[0] !== needs[i]) return []
    return [{ ...need, values: { words: same.map(({ values }) => values.words).join(', ') } }]
  })
}
