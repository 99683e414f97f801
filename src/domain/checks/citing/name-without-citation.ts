import type { Source } from '../../content/source'
import { citeName } from '../../citation/cite-name'
import { REPORT_LANGUAGES, type ReportLanguage } from '../../content/report-content'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { readContent, type Passage, type Reading, type ReadBlock } from '../reading/read-content'
import { BEFORE_NAME, BEHIND_NAME } from '../words/attribution-words'

/** R09: who says something by name is cited in the same block. */
export const nameWithoutCitation: Rule = {
  number: 'R09',
  severity: 'warns',
  waivable: true,
  title: { nb: 'Navn uten henvisning', en: 'Name without a citation' },
  explanation: {
    nb: 'Når teksten sier at noe er «ifølge» en kilde, skal det vises til kilden i samme avsnitt.',
    en: 'Where the text says that something is “according to” a source, the source must be cited in the same paragraph.',
  },
  check: ({ content }) => {
    const reading = readContent(content)
    const names = namesOf(reading)
    return reading.blocks
      .filter(({ kind }) => kind !== 'table' && kind !== 'quote')
      .flatMap((block) =>
        block.lines.flatMap((line) => findingsIn(line, { block, names, reading })),
      )
  },
}

/** Names of sources → the sources that go by them; `firstWords` are what those names begin with. */
type Names = { sources: ReadonlyMap<string, ReadonlySet<string>>; firstWords: ReadonlySet<string> }
type Setting = { block: ReadBlock; names: Names; reading: Reading }

function findingsIn(line: Passage, { block, names, reading }: Setting): RuleFinding[] {
  const cited = new Set(
    block.citations.flatMap(({ references }) => references.map(({ source }) => source)),
  )
  const said = line.sentences.flatMap(({ own, shown }) =>
    attributedNames(own, { names, language: reading.language }).map((name) => ({ name, shown })),
  )
  return said
    .filter(({ name }) => ![...(names.sources.get(name) ?? [])].some((source) => cited.has(source)))
    .map(({ name, shown }) => ({
      outcome: 'discrepancy',
      place: line.place,
      passage: shown,
      code: 'check-name-uncited',
      values: { name },
      mending: null,
    }))
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'&-]*/gu
const MOST_WORDS = 7

/** The names of sources that a sentence gives its words to, each once. */
function attributedNames(
  sentence: string,
  { names, language }: { names: Names; language: ReportLanguage },
): string[] {
  const words = [...sentence.matchAll(WORDS)]
  const found = words.flatMap((word, i) => {
    const name = longestName(
      words.slice(i, i + MOST_WORDS).map(([one]) => one),
      names,
    )
    if (name === null) return []
    const last = words[i + name.split(' ').length - 1]
    const end = last ? last.index + last[0].length : word.index
    const before = sentence.slice(Math.max(0, word.index - REACH), word.index)
    const behind = sentence.slice(end, end + REACH)
    return isAttributed({ before, behind }, language) ? [name] : []
  })
  return [...new Set(found)]
}

const REACH = 40
const LEADS = {
  nb: leading(BEFORE_NAME.nb),
  nn: leading(BEFORE_NAME.nn),
  en: leading(BEFORE_NAME.en),
} as const

/** The pattern at the very end of what stands before a name. */
function leading({ source }: RegExp): RegExp {
  return new RegExp(String.raw`${source}\s{1,3}$`, 'iu')
}

function isAttributed(
  { before, behind }: { before: string; behind: string },
  language: ReportLanguage,
): boolean {
  return LEADS[language].test(before) || BEHIND_NAME[language].exec(behind)?.index === 1
}

function longestName(words: readonly string[], names: Names): string | null {
  if (!names.firstWords.has(words[0] ?? '')) return null
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ')
    if (names.sources.has(name)) return name
  }
  return null
}

/** A body is spoken of by its short name or its whole name, people by their family names. */
function namesOf({ sources }: Reading): Names {
  const names = new Map<string, Set<string>>()
  for (const source of sources.values())
    for (const name of namesOfSource(source)) {
      const held = names.get(name) ?? new Set<string>()
      names.set(name, held.add(source.id))
    }
  const firstWords = new Set([...names.keys()].map((name) => name.split(' ')[0] ?? ''))
  return { sources: names, firstWords }
}

function namesOfSource(source: Source): Set<string> {
  const cited = REPORT_LANGUAGES.map((language) =>
    citeName(source, { form: 'narrative', language }),
  )
  const bodies = source.authors.flatMap((author) => ('literal' in author ? [author.literal] : []))
  return new Set([...cited, ...bodies].filter((name) => /^\p{Lu}/u.test(name)))
}
