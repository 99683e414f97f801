const HOURS_TO_APPROVE = 24

/** When an edition that was published in an emergency must have been approved by another (R44), as an ISO moment. */
export function approvalDeadline(publishedAt: string): string {
  return new Date(Date.parse(publishedAt) + HOURS_TO_APPROVE * 60 * 60 * 1000).toISOString()
}
