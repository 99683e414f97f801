import { z } from 'zod'

/** A DOI without an address before it, `10.1080/19392206.2021.1925035`. */
export const Doi = z
  .string()
  .max(300)
  .regex(/^10\.\d{4,9}\/[^\s\p{Cc}<>"]+$/u)

/** An ISBN of ten or thirteen digits without hyphens, whose last digit agrees with the others. */
export const Isbn = z.string().refine((value) => isIsbn10(value) || isIsbn13(value))

/** What was pasted as a DOI, such as `https://doi.org/10.1080/1`, as the DOI alone. */
export function normalisedDoi(pasted: string): string {
  return pasted
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '')
    .replace(/[.,;]+$/, '')
}

/** What was pasted as an ISBN, such as `ISBN 978-82-05-48851-9`, as its digits alone. */
export function normalisedIsbn(pasted: string): string {
  return pasted
    .trim()
    .replace(/^ISBN(?:-1[03])?:?\s*/i, '')
    .replace(/[\s\u00ad\p{Pd}]/gu, '')
    .toUpperCase()
}

function isIsbn10(value: string): boolean {
  if (!/^\d{9}[\dX]$/.test(value)) return false
  return weighed(value, (i) => 10 - i) % 11 === 0
}

function isIsbn13(value: string): boolean {
  if (!/^97[89]\d{10}$/.test(value)) return false
  return weighed(value, (i) => (i % 2 === 0 ? 1 : 3)) % 10 === 0
}

function weighed(digits: string, weight: (index: number) => number): number {
  return Array.from(digits).reduce(
    (sum, digit, i) => sum + weight(i) * (digit === 'X' ? 10 : Number(digit)),
    0,
  )
}
