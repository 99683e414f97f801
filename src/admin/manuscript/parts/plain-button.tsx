'use client'
import type { ComponentProps } from 'react'
import './plain-button.css'

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  /** Whether it is what one most likely came for. */
  isMain?: boolean
}

/** A button of the manuscript page. */
export function PlainButton({ isMain = false, type = 'button', ...button }: Props) {
  const look = isMain ? 'manuscript-button manuscript-button--main' : 'manuscript-button'
  return <button {...button} type={type} className={look} />
}
