'use client'
import { useEffect, useRef } from 'react'
import type { Block } from '@/domain/content/block'
import { BlockView } from '@/ui/article/block-view'
import { PlainButton } from '../manuscript/parts/plain-button'
import { PublicRendering } from '../parts/public-rendering'
import { useMessages } from '../use-messages'
import { CorrectedText } from './corrected-text'
import type { CorrectedReading } from './corrected-reading'
import type { CorrectedPassage } from './correction-answer'
import { PassageEditor } from './passage-editor'
import { UndoCorrection } from './undo-correction'
import type { CorrectionHandle } from './use-correction'
import type { OpenPassages } from './use-open-passages'

type Props = {
  block: Block
  corrected: CorrectedPassage | null
  handle: CorrectionHandle
  read: CorrectedReading
  open: OpenPassages
  /** Whether nothing can be corrected now. */
  isLocked: boolean
}

/** A passage of an edition: as it was published, as it is corrected, or in the editor. */
export function Passage(props: Props) {
  const { block, corrected, handle, read, open, isLocked } = props
  const isOpen = open.has(block.id)
  const button = useReturningFocus(isOpen)
  const name = read.nameOf(block)
  return (
    <div id={`passage-${block.id}`} className="correction-passage" tabIndex={-1}>
      {isOpen ? (
        <PassageEditor
          name={name}
          blocks={corrected ? corrected.after : [block]}
          id={block.id}
          onSave={(body) => handle.save(block.id, body)}
          onClose={() => open.put(block.id, false)}
        />
      ) : (
        <>
          <PassageText block={block} corrected={corrected} read={read} />
          {!isLocked && (
            <div className="correction-passage__ways">
              <Correct
                ref={button}
                name={name}
                isCorrected={corrected !== null}
                onOpen={() => open.put(block.id, true)}
              />
              {corrected && <UndoCorrection name={name} onUndo={() => handle.remove(block.id)} />}
            </div>
          )}
        </>
      )}
    </div>
  )
}

function PassageText({ block, corrected, read }: Pick<Props, 'block' | 'corrected' | 'read'>) {
  if (corrected) return <CorrectedText corrected={corrected} read={read} />
  return (
    <PublicRendering language={read.reading.language}>
      <div className="text">
        <BlockView block={block} reading={read.reading} />
      </div>
    </PublicRendering>
  )
}

type CorrectProps = {
  ref: { current: HTMLButtonElement | null }
  name: string
  isCorrected: boolean
  onOpen: () => void
}

function Correct({ ref, name, isCorrected, onOpen }: CorrectProps) {
  const words = useMessages().messages.correction
  return (
    <PlainButton
      ref={ref}
      aria-label={isCorrected ? words.correctAgainNamed(name) : words.correctNamed(name)}
      onClick={onOpen}
    >
      {isCorrected ? words.correctAgain : words.correct}
    </PlainButton>
  )
}

/** Gives the focus back to the button that opened the editor once that is closed. */
function useReturningFocus(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}
