'use client'
import { Button } from '@payloadcms/ui'
import { useMessages } from '../../use-messages'

type Props = { told: string; onUndo: (() => void) | null }

/** What the last change was, and the way back from a removal. */
export function GridStatus({ told, onUndo }: Props) {
  const words = useMessages().messages.rows
  return (
    <div className="rows-grid__status">
      <p role="status">{told}</p>
      {onUndo && (
        <Button buttonStyle="secondary" margin={false} size="small" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  )
}
