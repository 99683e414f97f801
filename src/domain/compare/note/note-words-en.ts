import type { Amount, NoteWords } from './note-words-nb'

const several = (count: number, one: string, many: string) => (count > 1 ? many : one)
const sections = (list: string, { things }: Amount) =>
  `${several(things, 'section', 'sections')} ${list}`
const Sections = (list: string, { things }: Amount) =>
  `${several(things, 'Section', 'Sections')} ${list}`
const tables = (list: string, { things }: Amount) => `${several(things, 'table', 'tables')} ${list}`
const Tables = (list: string, { things }: Amount) => `${several(things, 'Table', 'Tables')} ${list}`

/** What a change note says in English. */
export const noteWordsEn: NoteWords = {
  kinds: { first: 'New', major: 'Updated', minor: 'Corrected' },
  first: {
    respons: 'This is the first edition of the response.',
    temanotat: 'This is the first edition of the thematic note.',
  },
  unchanged: 'The text is the same as before.',
  quotes: ['“', '”'],
  others: (count) => several(count, 'one more', `${count} others`),

  sectionsAdded: (list, amount) =>
    `${Sections(list, amount)} ${several(amount.things, 'is', 'are')} new.`,
  sectionsRemoved: (list, amount) =>
    `The former ${sections(list, amount)} ${several(amount.things, 'has', 'have')} been removed.`,
  sectionMoved: (title, from, to) => `The section ${title} has been moved from ${from} to ${to}.`,
  sectionRenamed: (number, old, title) =>
    `Section ${number} is now called ${title}; it was called ${old}.`,
  rewritten: (list, amount) =>
    `${several(amount.blocks, 'A paragraph', 'Paragraphs')} in ${sections(list, amount)} ${several(amount.blocks, 'has', 'have')} been rewritten.`,
  extended: (list, amount) =>
    `There ${several(amount.blocks, 'is a new paragraph', 'are new paragraphs')} in ${sections(list, amount)}.`,
  shortened: (list, amount) =>
    `${several(amount.blocks, 'A paragraph has', 'Paragraphs have')} been removed from ${sections(list, amount)}.`,
  moved: (list, amount) =>
    `${several(amount.blocks, 'A paragraph has', 'Paragraphs have')} been moved in ${sections(list, amount)}.`,
  updated: (list, amount) => `The text has been changed in ${sections(list, amount)}.`,
  spelt: (list, amount) => `Typing errors have been corrected in ${sections(list, amount)}.`,
  cited: (list, amount) => `The citations have been changed in ${sections(list, amount)}.`,
  rests: (list, amount) =>
    `What ${several(amount.blocks, 'a paragraph', 'paragraphs')} in ${sections(list, amount)} ${several(amount.blocks, 'rests', 'rest')} on has been changed.`,
  done: { major: 'changed', minor: 'corrected' },
  figureInSection: ({ place, before, after, done }) =>
    `In section ${place}, a figure has been ${done} from ${before} to ${after}.`,
  wordInSection: ({ place, before, after, done }) =>
    `In section ${place}, ${before} has been ${done} to ${after}.`,
  standardText: 'The standard text after the references has been changed.',

  tablesAdded: (list, amount) =>
    `${Tables(list, amount)} ${several(amount.things, 'is', 'are')} new.`,
  tablesRemoved: (list, amount) =>
    `The former ${tables(list, amount)} ${several(amount.things, 'has', 'have')} been removed.`,
  rowsAdded: (list, amount) => `There are new rows in ${tables(list, amount)}.`,
  columnsAdded: (list, amount) => `There are new columns in ${tables(list, amount)}.`,
  tablesUpdated: (list, amount) =>
    `${Tables(list, amount)} ${several(amount.things, 'has', 'have')} been updated.`,
  tablesSpelt: (list, amount) => `Typing errors have been corrected in ${tables(list, amount)}.`,
  tablesPeriod: (list, period) => `The period is now ${period} in table ${list}.`,
  figureInTable: (table, { place, before, after, done }) =>
    `In table ${table}, the figure for ${place} has been ${done} from ${before} to ${after}.`,
  categoryInTable: (table, { place, before, after, done }) =>
    `In table ${table}, the category of ${place} has been ${done} from ${before} to ${after}.`,
  noCategory: 'unknown',

  sourcesAdded: (list, amount) =>
    `${several(amount.things, 'New source', 'New sources')}: ${list}.`,
  sourcesRemoved: (list) => `The text no longer cites ${list}.`,
  sourcesMended: (list) => `The details of ${list} have been corrected.`,

  title: (title) => `The title is now ${title}.`,
  questions: 'The questions have been changed.',
  cutOffDate: (day) => `Information has been gathered up to and including ${day}.`,
  frontMatter: 'The details before the text have been changed.',
}
