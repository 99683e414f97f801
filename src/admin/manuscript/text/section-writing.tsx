'use client'
import { Suspense, useEffect, useImperativeHandle, useRef, type CSSProperties, type Ref } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { RefusalBanner } from '../../parts/refusal-banner'
import { useMessages } from '../../use-messages'
import { Takeover } from '../conflict/takeover'
import { HistoryPanel } from '../history/history-panel'
import type { DeskSection } from '../model/desk'
import { RenderedField } from './rendered-field'
import { SignedOut } from './signed-out'
import { useWriting, type SaveOutcome, type Start, type Writing } from './use-writing'
import { WritingBar } from './writing-bar'

/** What the page can do with a section that is being written. */
export type WritingHandle = { save: () => Promise<SaveOutcome>; isUnsaved: () => boolean }

type Props = {
  ref: Ref<WritingHandle>
  section: DeskSection
  visit: SectionVisit
  start: Start | null
  /** Whether one came to change the heading. */
  isRenaming: boolean
  firstNote: number
  /** What another person saved since this was opened, and their name. */
  newer: { section: DeskSection; name: string } | null
  othersHere: string
  isHistoryShown: boolean
  onHistory: (isShown: boolean) => void
  onSaved: (section: DeskSection) => void
  onUnsaved: (section: string, isUnsaved: boolean) => void
  onClose: (section: string) => void
  onTold: (sentence: string) => void
}

/** A section that is being written, in its place in the manuscript. */
export function SectionWriting(props: Props) {
  const { ref, section, visit, start, onUnsaved, onSaved } = props
  const words = useMessages().messages.manuscript
  const writing = useWriting(section, { start, onSaved })
  const { isUnsaved, save } = writing
  useImperativeHandle(ref, () => ({ save, isUnsaved: () => isUnsaved }), [save, isUnsaved])
  useEffect(() => onUnsaved(section.id, isUnsaved), [isUnsaved, onUnsaved, section.id])

  function bringIn(
    title: string,
    blocks: DeskSection['blocks'],
    { base, told }: { base: DeskSection; told: string },
  ) {
    writing.bringIn(title, blocks, base)
    props.onTold(told)
  }

  return (
    <div className="manuscript-writing" style={firstNoteStyle(props.firstNote)}>
      <TitleInput writing={writing} number={visit.number} isFocused={props.isRenaming} />
      <Notices {...props} writing={writing} />
      {writing.conflict && (
        <Takeover
          conflict={writing.conflict}
          reason={words.takeover.stale}
          onDone={(title, blocks) =>
            writing.conflict &&
            bringIn(title, blocks, { base: writing.conflict.theirs, told: words.takeover.taken })
          }
          onWait={writing.waitWithConflict}
        />
      )}
      <TextEditor writing={writing} section={section} />
      <WritingBar
        writing={writing}
        isHistoryShown={props.isHistoryShown}
        onHistory={props.onHistory}
        onClose={() => props.onClose(section.id)}
      />
      {props.isHistoryShown && (
        <HistoryPanel
          section={section}
          onRestore={(title, blocks) =>
            bringIn(title, blocks, { base: section, told: words.history.restored })
          }
          onClose={() => props.onHistory(false)}
        />
      )}
    </div>
  )
}

/** Footnotes are counted by the style sheet, which is told how many stand before. */
function firstNoteStyle(count: number): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, number> = { '--first-note': count }
  return style
}

function TitleInput({
  writing,
  number,
  isFocused,
}: {
  writing: Writing
  number: string | null
  isFocused: boolean
}) {
  const words = useMessages().messages.manuscript.section
  const isMissing = writing.title.trim() === ''
  return (
    <div className="manuscript-writing__title">
      <span aria-hidden="true">{number}</span>
      <input
        type="text"
        aria-label={words.title}
        autoFocus={isFocused}
        aria-invalid={isMissing}
        maxLength={300}
        value={writing.title}
        onChange={({ target }) => writing.setTitle(target.value)}
      />
      {isMissing && <p role="alert">{words.titleMissing}</p>}
    </div>
  )
}

function TextEditor({ writing, section }: { writing: Writing; section: DeskSection }) {
  const words = useMessages().messages.manuscript.section
  const host = useRef<HTMLDivElement>(null)
  useFocusedText(host, writing.version)
  return (
    <div
      ref={host}
      role="group"
      aria-label={words.text(writing.title)}
      className="manuscript-writing__text"
    >
      <Suspense fallback={<p>{words.loading}</p>}>
        <RenderedField
          key={writing.version}
          path={`manuscript-${section.id}-${writing.version}`}
          initial={writing.initial}
          onChange={writing.handleBody}
        />
      </Suspense>
    </div>
  )
}

/** Puts the cursor into the text as soon as there is an editor, unless it is in the heading. */
function useFocusedText(host: { current: HTMLElement | null }, version: number): void {
  useEffect(() => {
    const element = host.current
    if (!element) return
    const focus = () => {
      const editable = element.querySelector<HTMLElement>('[contenteditable="true"]')
      if (!editable) return false
      if (!(document.activeElement instanceof HTMLInputElement)) editable.focus()
      return true
    }
    if (focus()) return
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect()
    })
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [host, version])
}

function Notices({ writing, newer, othersHere }: Props & { writing: Writing }) {
  const words = useMessages().messages.manuscript.section
  return (
    <>
      {othersHere !== '' && <p className="manuscript-notice">{words.othersHere(othersHere)}</p>}
      {newer && !writing.conflict && (
        <p className="manuscript-notice" role="status">
          {words.otherSaved(newer.name || words.someone)}{' '}
          <button
            type="button"
            className="manuscript-button"
            onClick={() => writing.compareWith(newer.section)}
          >
            {words.compareNow}
          </button>
        </p>
      )}
      {writing.refusal?.isSignedOut ? (
        <SignedOut />
      ) : (
        <RefusalBanner
          sentence={writing.refusal ? `${writing.refusal.sentence} ${words.keptHere}` : undefined}
        />
      )}
    </>
  )
}
