import type { CrossReference } from '@/domain/content/inline'
import type { ReportContext } from '../report/report-context'
import { folded } from '@/domain/text/folded'

/** Something in the report that a cross-reference can point at. */
export type CrossReferenceTarget = Pick<CrossReference, 'to' | 'target'> & {
  number: string | null
  name: string
}

/** All sections and tables of a report that can be referred to. */
export function targetsOf({ sections, tables }: ReportContext): CrossReferenceTarget[] {
  const numbered = sections.filter(({ number }) => number !== null)
  return [
    ...numbered.map(({ id, number, title }) => ({
      to: 'section' as const,
      target: id,
      number,
      name: title,
    })),
    ...tables.map(({ id, number, caption }) => ({
      to: 'table' as const,
      target: id,
      number: number === null ? null : String(number),
      name: caption,
    })),
  ]
}

/** The target that a cross-reference points at, undefined where the report has none such. */
export function targetOf(
  report: ReportContext,
  { to, target }: Pick<CrossReference, 'to' | 'target'>,
): CrossReferenceTarget | undefined {
  return targetsOf(report).find((each) => each.to === to && each.target === target)
}

/** The targets in which every typed word begins a word: of the kind ("tab"), the number ("2.1") or the name. */
export function searchTargets(
  targets: readonly CrossReferenceTarget[],
  { query, kinds }: { query: string; kinds: Readonly<Record<CrossReference['to'], string>> },
): CrossReferenceTarget[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean)
  return targets.filter(({ to, number, name }) => {
    const words = folded(`${kinds[to]} ${number ?? ''} ${name}`).split(/[\s,:;()«»"–-]+/)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}
