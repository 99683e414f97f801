import { placeNames } from '@/import/place-names'
import { sourceLabel } from '@/domain/citation/source-label'
import type { ImportTrail } from './import-trail'
import type { NeedsPerson } from './needs-person'
import { passageNeeds } from './passage-needs'
import { citationNeeds, hyphenNeeds } from './text-needs'

/** The list for the researcher: the text as a whole, then in reading order, notes and sources last. */
export function collectNeeds(trail: ImportTrail): NeedsPerson[] {
  return [
    ...wholeTextNeeds(trail),
    ...passageNeeds(trail),
    ...noteNeeds(trail),
    ...sourceNeeds(trail),
  ]
}

function wholeTextNeeds({ printed, chapters, language }: ImportTrail): NeedsPerson[] {
  const { text, untitled } = placeNames(language)
  const guessed = chapters.filter(({ title, level }) => title !== '' && level === null).length
  const [example = ''] = printed.dropped
  const lines = printed.dropped.length
  const needs: (NeedsPerson | false)[] = [
    guessed > 1 && { where: text, code: 'import-heading-levels', values: { count: guessed } },
    lines > 0 && { where: text, code: 'import-running-lines', values: { count: lines, example } },
    chapters[0]?.title === '' && { where: untitled, code: 'import-no-heading', values: {} },
  ]
  return needs.filter((need) => need !== false)
}

function noteNeeds({ divided, notes, chapters, known, language }: ImportTrail): NeedsPerson[] {
  const at = (number: number) => `${placeNames(language).note} ${number}`
  const about = (code: NeedsPerson['code']) => (number: number) => ({
    where: at(number),
    code,
    values: { number },
  })
  return [
    ...divided.withoutText.map(about('import-note-without-text')),
    ...divided.unplaced.map(about('import-note-unplaced')),
    ...chapters.flatMap(({ marks }) => marks.map(about('import-note-in-heading'))),
    ...[...notes].flatMap(([number, { text, unsure }]) => [
      ...hyphenNeeds(unsure, at(number)),
      ...citationNeeds([text], { known, where: at(number) }),
    ]),
  ]
}

function sourceNeeds({ manuscript, language }: ImportTrail): NeedsPerson[] {
  return manuscript.sources.map((source) => {
    const work = sourceLabel(source, language === 'en' ? 'en' : 'nb')
    return { where: work, code: 'import-source-incomplete', values: { work } }
  })
}
