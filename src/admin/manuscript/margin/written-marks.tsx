'use client'
import { useCallback, type RefObject } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { blockElement } from '@/editor/blocks/block-element'
import { editorIn } from '@/editor/blocks/editor-in'
import { BlockMarks } from './block-marks'

type Props = { section: SectionVisit; host: RefObject<HTMLElement | null> }

/** The marks beside a section that is being written: of the saved text, at the blocks that are still there. */
export function WrittenMarks({ section, host }: Props) {
  const find = useCallback(
    (block: string) => {
      const editor = host.current && editorIn(host.current)
      return editor ? blockElement(editor, block) : null
    },
    [host],
  )
  return <BlockMarks section={section} host={host} find={find} />
}
