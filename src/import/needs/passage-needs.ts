import type { ReadPassage } from '@/import/blocks/passage'
import type { KnownNames } from '@/domain/citation/recognise/known-names'
import { withoutNoteMarks } from '@/domain/text/note-mark'
import { passageTexts } from '@/import/passage-texts'
import { placeNames } from '@/import/place-names'
import { tableNeeds } from '@/import/tables/table-needs'
import type { ImportTrail } from './import-trail'
import type { NeedsPerson } from './needs-person'
import { citationNeeds, hyphenNeeds } from './text-needs'

/** What a person must settle in the body, section by section in reading order. */
export function passageNeeds({ read, known, language }: ImportTrail): NeedsPerson[] {
  const { untitled, table } = placeNames(language)
  const sections: { where: string; items: ReadPassage[] }[] = [{ where: untitled, items: [] }]
  for (const item of read) {
    if (item.passage.kind === 'heading')
      sections.push({ where: withoutNoteMarks(item.passage.text), items: [item] })
    else sections.at(-1)?.items.push(item)
  }
  return sections.flatMap(({ where, items }) => [
    ...items.flatMap((item) => needsOf(item, { where, known, table })),
    ...hyphenNeeds(
      items.flatMap(({ unsure }) => unsure),
      where,
    ),
  ])
}

type Place = { where: string; known: KnownNames; table: string }

function needsOf({ passage, unreadTable }: ReadPassage, place: Place): NeedsPerson[] {
  const { known, table } = place
  const where = passage.kind === 'table' ? `${table} ${passage.number}` : place.where
  return [
    ...(passage.kind === 'table' ? tableNeeds(passage, where) : []),
    ...(passage.kind === 'quote' ? [quoteNeed(passage, where)] : []),
    ...(unreadTable === undefined ? [] : [unread(`${table} ${unreadTable}`)]),
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
