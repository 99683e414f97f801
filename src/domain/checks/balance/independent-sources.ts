import type { Source } from '../../content/source'
import { publisherOf } from './publisher-of'

/**
 * How many independent voices some sources are. Those of one publisher are one voice, and a source that only passes on
 * another of them, directly or through others, says nothing of its own (R20).
 */
export function countIndependent(
  cited: readonly Source[],
  all: ReadonlyMap<string, Source>,
): number {
  let voices: string[][] = []
  for (const source of cited) {
    const keys = [`by ${publisherOf(source)}`, ...originsOf(source.id, all)]
    const isSame = (voice: readonly string[]) => keys.some((key) => voice.includes(key))
    voices = [
      ...voices.filter((voice) => !isSame(voice)),
      [...voices.filter(isSame).flat(), ...keys],
    ]
  }
  return voices.length
}

/** The works that a source comes down to: itself, and all that it passes on. */
function originsOf(id: string, all: ReadonlyMap<string, Source>): string[] {
  const found = new Set<string>()
  const left = [id]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (found.has(next)) continue
    found.add(next)
    left.push(...(all.get(next)?.derivedFrom ?? []))
  }
  return [...found]
}
