/** What is done with an edition that should no longer be relied on, and when it may be again (R42). */
export const WITHDRAWAL_ACTS = ['withdrawn', 'restored'] as const
export type WithdrawalAct = (typeof WITHDRAWAL_ACTS)[number]
