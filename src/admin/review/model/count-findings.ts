import { SEVERITIES, type Severity } from '@/domain/checks/finding'
import type { DeskFinding } from './desk-finding'
import { textFindings } from './notes-by-place'

/** How many findings of the text there are of each severity, and how many of all were waived. */
export function countFindings(findings: readonly DeskFinding[]): {
  bySeverity: { severity: Severity; count: number }[]
  waived: number
} {
  const all = textFindings(findings)
  const live = all.filter(({ waiver }) => waiver === null)
  return {
    bySeverity: SEVERITIES.map((severity) => ({
      severity,
      count: live.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0),
    waived: all.length - live.length,
  }
}
