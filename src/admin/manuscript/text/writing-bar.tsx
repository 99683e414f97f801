'use client'
import { useMessages } from '../../use-messages'
import { PlainButton } from '../parts/plain-button'
import type { Writing } from './use-writing'

type Props = {
  writing: Writing
  isHistoryShown: boolean
  onHistory: (isShown: boolean) => void
  onClose: () => void
}

/** What can be done with the section that is being written, and whether it is saved. */
export function WritingBar({ writing, isHistoryShown, onHistory, onClose }: Props) {
  const words = useMessages().messages.manuscript.section
  const { isSaving, isUnsaved } = writing
  return (
    <div className="manuscript-writing__bar">
      <PlainButton
        isMain
        aria-disabled={isSaving || !isUnsaved || writing.title.trim() === ''}
        aria-keyshortcuts="Control+S"
        onClick={() => void writing.save()}
      >
        {isSaving ? words.saving : words.saveKeys}
      </PlainButton>
      <SavedWhen writing={writing} />
      <PlainButton aria-expanded={isHistoryShown} onClick={() => onHistory(!isHistoryShown)}>
        {words.history}
      </PlainButton>
      <PlainButton title={isUnsaved ? words.closeWarning : undefined} onClick={onClose}>
        {isUnsaved ? words.closeUnsaved : words.close}
      </PlainButton>
    </div>
  )
}

const TIME = { hour: '2-digit', minute: '2-digit' } as const

function SavedWhen({ writing: { isUnsaved, savedAt } }: Pick<Props, 'writing'>) {
  const { messages, language } = useMessages()
  const words = messages.manuscript.section
  if (isUnsaved) return <span className="manuscript-unsaved">{words.unsaved}</span>
  if (!savedAt) return <span>{words.nothingToSave}</span>
  return (
    <span>
      {words.savedAt(savedAt.toLocaleTimeString(language === 'nb' ? 'nb-NO' : 'en-GB', TIME))}
    </span>
  )
}
