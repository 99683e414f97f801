import { z } from 'zod'

/** A text in the body of a command, trimmed, of at most so many characters. Half a surrogate pair is no text: it has no hash. */
export function bodyText(max: number) {
  return z
    .string()
    .refine((text) => text.isWellFormed())
    .trim()
    .max(max)
}
