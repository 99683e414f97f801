'use client'
import { useState } from 'react'
import type { CrossReference } from '@/domain/content/inline'
import { Combobox } from '../combobox/combobox'
import type { Opened } from '../nodes/use-node-window'
import { EditorPopover } from '../popover/editor-popover'
import { useReportContext } from '../report/use-report-context'
import { useMessages } from '../use-messages'
import { crossReferenceLabel } from './cross-reference-label'
import { searchTargets, targetsOf, type CrossReferenceTarget } from './targets'

const SHOWN = 30

type Props = {
  opened: Opened<CrossReference>
  onSave: (reference: CrossReference) => void
  onCancel: () => void
}

/** The list of what a cross-reference can point at, filtered while typing. */
export function CrossReferencePicker({ opened, onSave, onCancel }: Props) {
  const { anchor, value, place } = opened
  const words = useMessages().messages.crossReference
  const report = useReportContext()
  const search = useTargetSearch()
  const [isCapital, setCapital] = useState(value ? value.capital === true : place.beginsSentence)
  const reference = search.chosen && referenceTo(search.chosen, isCapital)
  return (
    <EditorPopover
      name={value ? words.edit : words.insert}
      anchor={anchor}
      onLeave={onCancel}
      onFinish={() => reference && onSave(reference)}
    >
      <Combobox
        label={words.search}
        hint={words.searchHint}
        {...search.box}
        onChoose={(index) => {
          const target = search.found[index]
          if (target) onSave(referenceTo(target, isCapital))
        }}
      />
      <p className="editor-popover__hint" role="status">
        {report ? words.found(search.found.length) : words.alone}
      </p>
      <CapitalChoice isCapital={isCapital} onChange={setCapital} />
      {reference && <Preview reference={reference} />}
    </EditorPopover>
  )
}

function useTargetSearch() {
  const { kinds } = useMessages().messages.crossReference
  const report = useReportContext()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = report ? searchTargets(targetsOf(report), { query, kinds }) : []
  const options = found.slice(0, SHOWN).map((target) => ({
    id: `${target.to}-${target.target}`,
    content: targetText(target, kinds),
  }))
  const onQuery = (typed: string) => {
    setQuery(typed)
    setActive(0)
  }
  const chosen = found[Math.min(active, options.length - 1)]
  return { found, chosen, box: { query, onQuery, options, active, onActive: setActive } }
}

function CapitalChoice(props: { isCapital: boolean; onChange: (isCapital: boolean) => void }) {
  const words = useMessages().messages.crossReference
  return (
    <label className="editor-popover__choice">
      <input
        type="checkbox"
        checked={props.isCapital}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      {words.capital}
    </label>
  )
}

function Preview({ reference }: { reference: CrossReference }) {
  const { messages, language } = useMessages()
  const report = useReportContext()
  return (
    <p className="editor-popover__preview">
      {messages.crossReference.preview}: {crossReferenceLabel(reference, { report, language })}
    </p>
  )
}

function referenceTo({ to, target }: CrossReferenceTarget, isCapital: boolean): CrossReference {
  return { type: 'cross-reference', to, target, ...(isCapital && { capital: true as const }) }
}

function targetText(
  { to, number, name }: CrossReferenceTarget,
  kinds: Readonly<Record<CrossReference['to'], string>>,
): string {
  if (number === null) return `${kinds[to]}: ${name}`
  return to === 'table' ? `${kinds.table} ${number}: ${name}` : `${number} ${name}`
}
