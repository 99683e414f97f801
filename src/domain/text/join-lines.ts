import { mendHyphen, type HyphenFate } from './mend-hyphen'
import type { Vocabulary } from './vocabulary'

/** Lines as running text, with the words whose hyphen was only guessed away. */
export type JoinedText = { text: string; unsure: string[] }

/** Joins printed lines to running text and mends the words that were broken at line ends. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): JoinedText {
  const unsure: string[] = []
  const pieces: string[] = []
  let last = ''
  for (const line of lines) {
    const after = line.replace(/[ \t]+/g, ' ').trim()
    const before = `${pieces.at(-1) ?? ''}${last}`
    const fate = last === '' ? 'join' : fateOf({ before, after }, vocabulary)
    if (fate === 'unsure') unsure.push(brokenWord(last, after))
    pieces.push(closed(last, fate))
    last = after
  }
  return { text: [...pieces, last.replace(/\u00AD$/, '')].join(''), unsure }
}

function fateOf(around: { before: string; after: string }, vocabulary: Vocabulary): HyphenFate {
  if (around.before.endsWith('\u00AD')) return 'join'
  const broken = /[\p{L}\p{N}\p{M}]-$/u.test(around.before)
  return broken ? mendHyphen(around, vocabulary) : 'keep-apart'
}

/** A line as it stands before the next one. */
function closed(line: string, fate: HyphenFate): string {
  switch (fate) {
    case 'keep':
      return line
    case 'keep-apart':
      return `${line} `
    case 'join':
    case 'unsure':
      return line.replace(/[-\u00AD]$/, '')
  }
}

function brokenWord(before: string, after: string): string {
  return `${/\S+$/.exec(before.slice(-120))?.[0] ?? ''}${/^[\p{L}\p{M}]*/u.exec(after)?.[0] ?? ''}`
}
