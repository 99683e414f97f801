'use client'
import { Suspense, useCallback, useRef, useState, type KeyboardEvent } from 'react'
import type { Block } from '@/domain/content/block'
import { toLexical } from '@/editor/body/to-lexical'
import type { Refusal } from '../api/ask'
import { PlainButton } from '../manuscript/parts/plain-button'
import { editorSettled } from '../manuscript/text/editor-settled'
import { RenderedField } from '../manuscript/text/rendered-field'
import { useFocusedText } from '../manuscript/text/use-focused-text'
import { RefusalBanner } from '../parts/refusal-banner'
import { useMessages } from '../use-messages'

type Props = {
  id: string
  name: string
  blocks: readonly Block[]
  onSave: (body: unknown) => Promise<Refusal | null>
  onClose: () => void
}

/** One passage in the editor of a section, with what saves it. */
export function PassageEditor({ id, name, blocks, onSave, onClose }: Props) {
  const words = useMessages().messages.correction
  const host = useRef<HTMLDivElement>(null)
  const [initial] = useState(() => toLexical(blocks))
  const { isSaving, refusal, save, note } = useSave(initial, { onSave, onClose })
  useFocusedText(host, 0)
  return (
    <div
      ref={host}
      role="group"
      aria-label={words.editor(name)}
      className="correction-editor"
      onKeyDown={(event) => onSaveKeys(event, save)}
    >
      <Suspense fallback={<p>{words.opening}</p>}>
        <RenderedField path={`correction-${id}`} initial={initial} onChange={note} />
      </Suspense>
      <RefusalBanner sentence={refusal?.sentence} />
      <p className="correction-editor__bar">
        <PlainButton isMain aria-disabled={isSaving} onClick={() => void save()}>
          {isSaving ? words.saving : words.save}
        </PlainButton>
        <PlainButton onClick={onClose}>{words.cancel}</PlainButton>
        <span className="manuscript-hint">{words.hint}</span>
      </p>
    </div>
  )
}

/** Saves what stands in the editor, once it has told what was typed last; a refused text stays in it. */
function useSave(initial: unknown, { onSave, onClose }: Pick<Props, 'onSave' | 'onClose'>) {
  const body = useRef(initial)
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const note = useCallback((next: unknown) => {
    body.current = next
  }, [])
  const save = async () => {
    if (isSaving) return
    setIsSaving(true)
    await editorSettled()
    const refused = await onSave(body.current)
    setIsSaving(false)
    setRefusal(refused)
    if (refused === null) onClose()
  }
  return { isSaving, refusal, save, note }
}

function onSaveKeys(event: KeyboardEvent, save: () => Promise<void>): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
  event.preventDefault()
  void save()
}
