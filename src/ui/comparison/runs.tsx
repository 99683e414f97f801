import type { Run } from '@/domain/compare/model/text-comparison'
import type { Inline } from '@/domain/content/inline'
import type { Reading } from '../article/reading'
import { Inlines } from '../inline/inline-view'
import type { Comparing } from './comparing'
import { Added, Removed, Spoken } from './marked'
import { withoutCrossLinks } from './without-cross-links'

type Place = { comparing: Comparing; surrounding?: string }

/** A text that differs, with its changes marked where they are. */
export function Runs({ runs, ...place }: { runs: readonly Run[] } & Place) {
  return runs.map((run, i) => <RunView key={i} run={run} {...place} />)
}

/** Running text of one version, as it reads in a comparison. */
export function VersionText({
  inlines,
  reading,
  surrounding,
}: {
  inlines: readonly Inline[]
  reading: Reading
  surrounding?: string
}) {
  const shown = withoutCrossLinks(inlines, reading)
  return <Inlines inlines={shown} reading={reading} surrounding={surrounding} />
}

function RunView({ run, comparing, surrounding }: { run: Run } & Place) {
  const { before, after, words } = comparing
  switch (run.kind) {
    case 'kept':
      return <VersionText inlines={run.inlines} reading={after} surrounding={surrounding} />
    case 'removed':
      return (
        <Removed words={words}>
          <VersionText inlines={run.inlines} reading={before} surrounding={surrounding} />
        </Removed>
      )
    case 'added':
      return (
        <Added words={words}>
          <VersionText inlines={run.inlines} reading={after} surrounding={surrounding} />
        </Added>
      )
    case 'altered':
      return <AlteredRun run={run} comparing={comparing} surrounding={surrounding} />
  }
}

/** A citation that says something else is shown as it was and is; words that only look different are marked once. */
function AlteredRun({
  run: { before: old, after: fresh },
  comparing: { before, after, words },
  surrounding,
}: { run: Extract<Run, { kind: 'altered' }> } & Place) {
  if (fresh.every(({ type }) => type === 'footnote'))
    return <VersionText inlines={fresh} reading={after} surrounding={surrounding} />
  if (fresh.some(({ type }) => type === 'citation'))
    return (
      <>
        <Removed words={words}>
          <VersionText inlines={old} reading={before} surrounding={surrounding} />
        </Removed>{' '}
        <Added words={words}>
          <VersionText inlines={fresh} reading={after} surrounding={surrounding} />
        </Added>
      </>
    )
  return (
    <span className="altered">
      <VersionText inlines={fresh} reading={after} surrounding={surrounding} />
      <span className="altered-symbol" aria-hidden="true">
        *
      </span>
      <Spoken> [{words.altered}]</Spoken>
    </span>
  )
}
