import { z } from 'zod'

/**
 * An id that may stand in a URL fragment and in an HTML `id` without escaping. Documents bring their
 * database id (a uuid or an ObjectId); blocks, citations and footnotes get theirs when first saved.
 */
export const Identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)

/** A BCP 47 language tag, such as `nb` or `en-GB`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

/** A calendar date of ISO 8601, `YYYY-MM-DD`, that exists. */
export const CalendarDate = z.iso.date()

/** A date as exact as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601). */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/)
  .refine((value) => value.length < 10 || z.iso.date().safeParse(value).success)

/**
 * A period: one partial date, or two as an ISO 8601 interval (`2022-04-01/2022-06-30`), of which the second does not end
 * before the first begins.
 */
export const Period = z.string().refine((value) => isPeriod(value), { error: 'period' })

/** What may be linked to: nothing that runs code, nothing local. */
export const LINK_SCHEMES = ['https:', 'http:', 'mailto:'] as const

/** An absolute URL with a scheme of `LINK_SCHEMES`. */
export const LinkUrl = z
  .string()
  .max(2048)
  .refine((value) => isLinkUrl(value), { error: 'link-scheme' })

/** Whether a text is an absolute URL that a reader may safely follow. */
export function isLinkUrl(value: string): boolean {
  if (/[\s\p{Cc}]/u.test(value)) return false
  // Without both slashes a browser may resolve the address against the page that it stands on.
  if (/^https?:(?!\/\/)/i.test(value)) return false
  const url = URL.parse(value)
  return url !== null && LINK_SCHEMES.some((scheme) => scheme === url.protocol)
}

function isPeriod(value: string): boolean {
  const [from = '', to = from, ...others] = value.split('/')
  const areDates = [from, to].every((date) => PartialDate.safeParse(date).success)
  if (!areDates || others.length > 0) return false
  // As far as both are known: a year may hold the month that ends or begins it.
  const known = Math.min(from.length, to.length)
  return from.slice(0, known) <= to.slice(0, known)
}
