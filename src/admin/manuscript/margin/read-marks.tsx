'use client'
import { useCallback, type RefObject } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { BlockMarks } from './block-marks'

type Props = { section: SectionVisit; host: RefObject<HTMLElement | null> }

/** The marks beside a section that is read. */
export function ReadMarks({ section, host }: Props) {
  const find = useCallback(
    (block: string) =>
      host.current?.querySelector('div')?.shadowRoot?.getElementById(block) ?? null,
    [host],
  )
  return <BlockMarks section={section} host={host} find={find} />
}
