/** `regular` comes from the working copy, `correction` from an edition that is corrected while another is in work. */
export const SUBMISSION_KINDS = ['regular', 'correction'] as const
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number]
