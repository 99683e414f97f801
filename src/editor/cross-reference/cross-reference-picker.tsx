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
export function CrossReferencePicker({
  opened: { anchor, value, place },
  onSave,
  onCancel,
}: Props) {
  const { messages, language } = useMessages()
  const words = messages.crossReference
  const report = useReportContext()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [isCapital, setCapital] = useState(value ? value.capital === true : place.beginsSentence)
  const found = report ? searchTargets(targetsOf(report), { query, kinds: words.kinds }) : []
  const chosen = found[Math.min(active, found.length - 1)]
  const reference = chosen && referenceTo(chosen, isCapital)
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
        query={query}
        onQuery={(typed) => {
          setQuery(typed)
          setActive(0)
        }}
        options={found.slice(0, SHOWN).map((target) => ({
          id: `${target.to}-${target.target}`,
          content: targetText(target, words.kinds),
        }))}
        active={active}
        onActive={setActive}
        onChoose={(index) => {
          const target = found[index]
          if (target) onSave(referenceTo(target, isCapital))
        }}
      />
      <p className="editor-popover__hint" role="status">
        {report ? words.found(found.length) : words.alone}
      </p>
      <label className="editor-popover__choice">
        <input
          type="checkbox"
          checked={isCapital}
          onChange={({ target }) => setCapital(target.checked)}
        />
        {words.capital}
      </label>
      {reference && (
        <p className="editor-popover__preview">
          {words.preview}: <output>{crossReferenceLabel(reference, { report, language })}</output>
        </p>
      )}
    </EditorPopover>
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
