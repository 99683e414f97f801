/** The editorial rules that are checked here, by their number in the house's rule book. */
export const RULE_NUMBERS = [
  ...(['R01', 'R02', 'R03', 'R04', 'R05', 'R07', 'R09'] as const),
  ...(['R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16'] as const),
  ...(['R20', 'R21', 'R22', 'R23', 'R28', 'R29'] as const),
  ...(['R30', 'R31', 'R32', 'R33', 'R34', 'R35'] as const),
  ...(['R40', 'R41', 'R42', 'R43', 'R45', 'R46', 'R48', 'R49', 'R4A'] as const),
] as const
export type RuleNumber = (typeof RULE_NUMBERS)[number]
