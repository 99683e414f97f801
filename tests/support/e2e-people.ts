/** Someone who writes and reviews, and so must be kept from approving what they wrote. */
export const BOTH_ROLES = { name: 'Eva Lund', email: 'begge@example.org' }
