import type { ReportContent } from '@/domain/content/report-content'
import { walkBlocks, walkInlines, walkSections } from '@/domain/content/walk'
import type { SpokenFinding } from './findings-answer'
import type { SpokenThread } from './threads-answer'

/** Where a remark stands in the manuscript: a whole block, or a section where that is null. */
export type Home = { section: string; block: string | null }

/** What is remarked on one place: what the rules find, and what people say. */
export type Remarks = { findings: readonly SpokenFinding[]; threads: readonly SpokenThread[] }

/** All remarks on a manuscript by where they stand; `whole` are those on no section. */
export type RemarkIndex = {
  bySection: ReadonlyMap<string, Remarks>
  byBlock: ReadonlyMap<string, Remarks>
  whole: Remarks
  homeOf: (place: RemarkPlace) => Home | null
}

type RemarkPlace = SpokenFinding['place'] | SpokenThread['place'] | SpokenThread['about']

const NOTHING: Remarks = { findings: [], threads: [] }

/** Puts remarks where they belong: on list items with the list, on notes with the block that has their mark. */
export function remarkIndex(content: ReportContent, { findings, threads }: Remarks): RemarkIndex {
  const homes = homesIn(content)
  const homeOf = (place: RemarkPlace) => homeIn(homes, place)
  const homeOfThread = ({ place, about }: SpokenThread) => homeOf(place) ?? homeOf(about)
  const placed = [
    ...findings.map((finding) => ({ home: homeOf(finding.place), finding, thread: null })),
    ...threads.map((thread) => ({ home: homeOfThread(thread), finding: null, thread })),
  ]
  const gathered = (key: (home: Home | null) => string | null) =>
    new Map(
      [...Map.groupBy(placed, ({ home }) => key(home))].map(([at, some]) => [
        at,
        {
          findings: some.flatMap(({ finding }) => finding ?? []),
          threads: some.flatMap(({ thread }) => thread ?? []),
        },
      ]),
    )
  const bySection = gathered((home) => home?.section ?? null)
  const byBlock = gathered((home) => home?.block ?? null)
  return {
    bySection: named(bySection),
    byBlock: named(byBlock),
    whole: bySection.get(null) ?? NOTHING,
    homeOf,
  }
}

/** What of some remarks is still to be seen to: findings that nobody let pass, threads that are open. */
export function openRemarks({ findings, threads }: Remarks = NOTHING): Remarks {
  return {
    findings: findings.filter(({ waiver }) => waiver === null),
    threads: threads.filter(({ state }) => state === 'open'),
  }
}

function named(remarks: ReadonlyMap<string | null, Remarks>): Map<string, Remarks> {
  return new Map([...remarks].flatMap(([id, some]) => (id === null ? [] : [[id, some] as const])))
}

/** The narrowest part that a place names decides; one that is not in the text stands for nothing. */
function homeIn(homes: ReadonlyMap<string, Home>, place: RemarkPlace): Home | null {
  const ids = [
    place.block,
    ...('footnote' in place ? [place.footnote, place.table] : []),
    place.section,
  ]
  return ids.flatMap((id) => (id === null ? [] : (homes.get(id) ?? [])))[0] ?? null
}

function homesIn(content: ReportContent): Map<string, Home> {
  const body = { ...content, boilerplate: null }
  const sections = [...walkSections(body)].map(
    ({ id }) => [id, { section: id, block: null }] as const,
  )
  const blocks = [...walkBlocks(body)].flatMap(({ block, section, table }) =>
    [block.id, ...(table ? [table.id] : []), ...idsWithin(block)].map(
      (id) => [id, { section: section.id, block: block.id }] as const,
    ),
  )
  const homes = new Map<string, Home>([...sections, ...blocks])
  const notes = [...walkInlines(body)].flatMap(({ inline, block }) => {
    const home = homes.get(block)
    return inline.type === 'footnote' && home ? [[inline.id, home] as const] : []
  })
  return new Map([...homes, ...notes])
}

type AnyBlock = ReportContent['sections'][number]['blocks'][number]
type AnyList = Extract<AnyBlock, { type: 'list' }>

function idsWithin(block: AnyBlock): string[] {
  return block.type === 'list' ? listIds(block) : []
}

function listIds({ items }: Pick<AnyList, 'items'>): string[] {
  return items.flatMap(({ id, list }) => [id, ...(list ? [list.id, ...listIds(list)] : [])])
}
