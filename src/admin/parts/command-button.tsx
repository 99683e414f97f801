'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** The id of what says why the command can't be run; null when it can. */
  refusedBy: string | null
  style?: 'primary' | 'secondary'
  onRun: () => void
}

/** The button of a command. One that can't be run stays in reach, so that whoever finds it hears why. */
export function CommandButton({ children, refusedBy, style = 'primary', onRun }: Props) {
  const isRefused = refusedBy !== null
  return (
    <Button
      // Payload's own secondary button can hardly be read when it is off.
      buttonStyle={isRefused ? 'primary' : style}
      className={isRefused ? 'btn--disabled' : ''}
      extraButtonProps={{ 'aria-disabled': isRefused, 'aria-describedby': refusedBy ?? undefined }}
      margin={false}
      onClick={() => {
        if (!isRefused) onRun()
      }}
    >
      {children}
    </Button>
  )
}
