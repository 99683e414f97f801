import { DomainError } from '../../domain-error'

const DAY_MS = 24 * 60 * 60_000
const USUAL_DAYS = 14

/** The longest that an outside reviewer's link may work. */
export const MOST_DAYS = 60

/** When an invitation ends: when it was asked for, within what is allowed, else in two weeks. */
export function invitationTerm(wanted: Date | null, now: Date): Date {
  if (wanted === null) return new Date(now.getTime() + USUAL_DAYS * DAY_MS)
  const days = (wanted.getTime() - now.getTime()) / DAY_MS
  if (!(days > 0 && days <= MOST_DAYS))
    throw new DomainError({
      code: 'invitation-expiry',
      values: { days: MOST_DAYS },
      at: 'expiresAt',
    })
  return wanted
}

/** Whether a link still opens: neither expired nor revoked. */
export function isValid(
  { expiresAt, revokedAt }: { expiresAt: Date; revokedAt: Date | null },
  now: Date,
): boolean {
  return revokedAt === null && now < expiresAt
}
