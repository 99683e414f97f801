/**
 * Where a correction stands: being written, waiting for review, published as an edition, or given up. Changes that a reviewer
 * asks for open it again.
 */
export const CORRECTION_STATES = ['open', 'submitted', 'published', 'abandoned'] as const
export type CorrectionState = (typeof CORRECTION_STATES)[number]
