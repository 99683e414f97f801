'use client'
import { MAX_LEVEL } from '@/domain/outline/outline-line'
import type { PastedSection } from '@/editor/report/report-context'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { useReportContextOf } from '../desk/use-report-context'
import type { Outline } from './use-outline'

type Options = {
  /** The section that the writer is in, behind which pasted ones come. */
  current: string | null
  onTold: (sentence: string) => void
}

/** Lets the editors of the page know the report, and adds the sections that are pasted into one of them. */
export function usePastedSections({ add }: Outline, { current, onTold }: Options): void {
  const { reading, desk } = useDeskContext()
  const words = useMessages().messages.manuscript
  useReportContextOf({ reading, desk }, (pasted) => void addPasted(pasted))

  async function addPasted(pasted: readonly PastedSection[]) {
    const depth = reading.sections.find(({ id }) => id === current)?.depth ?? 1
    const highest = Math.min(...pasted.map(({ level }) => level))
    const sections = pasted.map(({ title, level, blocks }) => ({
      title,
      blocks,
      level: Math.min(depth + level - highest, MAX_LEVEL),
    }))
    const added = await add(sections, current)
    onTold(words.sectionsPasted(added.length))
  }
}
