import { citedSources } from '@/domain/content/integrity'
import type { Block, List } from '@/domain/content/block'
import type { ReportContent } from '@/domain/content/report-content'
import { walkSections } from '@/domain/content/walk'
import type { DeskProblem } from './manuscript-answer'
import { sourcesOfSection } from './reading-of-desk'

/** Problems by the section that they belong to; those of a source or table count where it is used first. */
export function problemsBySection(
  content: ReportContent,
  problems: readonly DeskProblem[],
): Map<string, DeskProblem[]> {
  const owners = ownersOf(content)
  const found = new Map<string, DeskProblem[]>()
  for (const problem of problems) {
    const section = problem.at === undefined ? undefined : owners.get(problem.at)
    if (section !== undefined) found.set(section, [...(found.get(section) ?? []), problem])
  }
  return found
}

/** The problems that belong to no section: those of the report itself. */
export function problemsOfReport(
  content: ReportContent,
  problems: readonly DeskProblem[],
): DeskProblem[] {
  const owners = ownersOf(content)
  return problems.filter(({ at }) => at === undefined || !owners.has(at))
}

function ownersOf(content: ReportContent): Map<string, string> {
  const owners = new Map<string, string>()
  const own = (id: string, section: string) => owners.has(id) || owners.set(id, section)
  for (const section of walkSections(content)) {
    own(section.id, section.id)
    for (const block of section.blocks) for (const id of idsOf(block)) own(id, section.id)
    for (const source of sourcesOfSection(content, section)) own(source, section.id)
  }
  for (const source of citedSources(content)) own(source, content.sections[0]?.id ?? '')
  return owners
}

function idsOf(block: Block): string[] {
  if (block.type === 'list') return listIds(block)
  return block.type === 'table' ? [block.id, block.table] : [block.id]
}

function listIds({ id, items }: List): string[] {
  return [id, ...items.flatMap((item) => [item.id, ...(item.list ? listIds(item.list) : [])])]
}
