import type { CodeColour } from '@/domain/content/table'

const COLOURS = [
  ['red', ['rød', 'raud', 'red']],
  ['orange', ['oransje', 'orange']],
  ['yellow', ['gul', 'yellow']],
  ['green', ['grønn', 'grøn', 'green']],
  ['blue', ['blå', 'blue']],
  ['purple', ['lilla', 'fiolett', 'purple']],
  ['grey', ['grå', 'grey', 'gray']],
] as const satisfies readonly (readonly [CodeColour, readonly string[]])[]

/** A regular expression's source for the colours that a legend may name, in Norwegian and English. */
export const COLOUR_NAME = COLOURS.flatMap(([, names]) => names).join('|')

/** The colour of a name, or null for a colour that no code can have. */
export function colourOf(name: string): CodeColour | null {
  const word = name.toLowerCase()
  return COLOURS.find(([, names]) => names.some((known) => known === word))?.[0] ?? null
}
