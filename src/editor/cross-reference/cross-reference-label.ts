import { crossReferenceText } from '@/domain/content/cross-reference-text'
import type { CrossReference } from '@/domain/content/inline'
import type { ReportLanguage } from '@/domain/content/report-content'
import type { ReportContext } from '../report/report-context'
import { targetOf } from './targets'

type Around = { report: ReportContext | null; language: ReportLanguage }

/**
 * A cross-reference as it will be read; a target without a number goes by its name. Outside of a report numbers are not
 * known, so dots stand for them.
 */
export function crossReferenceLabel(
  reference: CrossReference,
  { report, language }: Around,
): string {
  if (!report) return textWith(reference, { number: 1, language }).replace(/\d+$/, '…')
  const found = targetOf(report, reference)
  if (found?.number === null) return found.name
  return textWith(reference, { number: found?.number ?? null, language: report.language })
}

function textWith(
  reference: CrossReference,
  { number, language }: { number: string | number | null; language: ReportLanguage },
): string {
  const entries = number === null ? [] : [reference.target]
  const numbering = {
    sections: new Map(entries.map((id) => [id, String(number)])),
    tables: new Map(entries.map((id) => [id, Number(number)])),
  }
  return crossReferenceText(reference, { numbering, language })
}
