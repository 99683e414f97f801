import type { DraftSource } from '@/domain/content/manuscript'
import type { Name } from '@/domain/content/source'

type Stored = { kind: 'body'; literal: string } | { kind: 'person'; family: string; given: string }

/** The members of a source that were changed, as its document stores them. */
export function sourcePatch(before: DraftSource, after: DraftSource): Record<string, unknown> {
  const { authors, accessed, ...rest } = after
  const stored = {
    ...rest,
    authors: authors.map(storedName),
    // Noon, as the admin's own day picker has it, is the same day everywhere that people work.
    accessed: accessed && `${accessed}T12:00:00.000Z`,
  }
  const same = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(after))
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([member]) => JSON.stringify(now.get(member)) !== JSON.stringify(same.get(member)),
    ),
  )
}

/** Names as people write them, one on each line; a body with a comma in its name stands in quotation marks. */
export function namesText(names: readonly Name[]): string {
  return names.map(nameLine).join('\n')
}

/** The names that were written, one on each line: "Family, Given" is a person. */
export function namesIn(text: string): Name[] {
  return text.split('\n').flatMap((line) => nameIn(line.trim()))
}

function nameLine(name: Name): string {
  if ('family' in name) return `${name.family}, ${name.given ?? ''}`
  return name.literal.includes(',') ? `"${name.literal}"` : name.literal
}

function nameIn(line: string): Name[] {
  const [, quoted] = /^["«“](.+)["»”]$/.exec(line) ?? []
  if (quoted !== undefined) return [{ literal: quoted }]
  const [family = '', ...given] = line.split(',').map((part) => part.trim())
  if (family === '') return []
  return line.includes(',') ? [{ family, given: given.join(', ') || null }] : [{ literal: family }]
}

function storedName(name: Name): Stored {
  if ('literal' in name) return { kind: 'body', literal: name.literal }
  return { kind: 'person', family: name.family, given: name.given ?? '' }
}
