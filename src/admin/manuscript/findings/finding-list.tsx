'use client'
import { SEVERITIES } from '@/domain/checks/finding'
import type { SpokenFinding } from '../remarks/findings-answer'
import { FindingItem } from './finding-item'

/** Findings, what prevents approval first and what was let pass last. */
export function FindingList({ findings }: { findings: readonly SpokenFinding[] }) {
  if (findings.length === 0) return null
  return (
    <ul>
      {findings
        .toSorted((a, b) => weight(a) - weight(b))
        .map((finding, i) => (
          <FindingItem key={`${finding.fingerprint}-${i}`} finding={finding} />
        ))}
    </ul>
  )
}

function weight({ severity, waiver }: SpokenFinding): number {
  return waiver ? SEVERITIES.length : SEVERITIES.indexOf(severity)
}
