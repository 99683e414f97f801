import { z } from 'zod'
import { Identifier } from './identifier'

/** What a statement rests on when it is not a source (R01, R22). */
export const BASES = ['common-knowledge', 'own-assessment', 'summary'] as const

/**
 * What the author says that a statement rests on besides its citations: what everybody knows, the house's own
 * assessment, or a section of the same report that it sums up and that cites the sources.
 */
export const Basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('common-knowledge') }),
  z.strictObject({ kind: z.literal('own-assessment') }),
  z.strictObject({ kind: z.literal('summary'), section: Identifier }),
])
export type Basis = z.infer<typeof Basis>
