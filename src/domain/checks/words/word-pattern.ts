/**
 * A pattern that finds any of the given words or phrases, whole and whatever their case. A `*` at the end of one stands for
 * any ending: `angrep*` finds "angrepene". It looks at each word once, however long the text.
 */
export function wordPattern(words: readonly string[]): RegExp {
  const choices = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('*', String.raw`[\p{L}\p{M}]*`).replaceAll(' ', String.raw`\s`))
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}])(?:${choices.join('|')})(?![\p{L}\p{N}\p{M}])`,
    'iu',
  )
}

/** One pattern for both forms of Norwegian and one for English, by the language of the report. */
export function byLanguage(words: { norwegian: readonly string[]; english: readonly string[] }) {
  const norwegian = wordPattern(words.norwegian)
  return { nb: norwegian, nn: norwegian, en: wordPattern(words.english) } as const
}
