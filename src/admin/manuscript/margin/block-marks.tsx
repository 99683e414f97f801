'use client'
import type { RefObject } from 'react'
import type { SectionVisit } from '@/domain/content/walk'
import { beginningOf } from '../model/beginning-of'
import { useMessages } from '../../use-messages'
import { openRemarks, type Remarks } from '../remarks/remark-index'
import { useRemarksContext } from '../remarks/remarks-context'
import { useMarkPlaces } from './use-mark-places'

type Props = {
  section: SectionVisit
  /** What holds the text; its height tells when something in it has moved. */
  host: RefObject<HTMLElement | null>
  /** What shows a block there. */
  find: (block: string) => Element | null
}

/** Beside every block that something is remarked on, how much; a press shows it. */
export function BlockMarks({ section, host, find }: Props) {
  const words = useMessages().messages.remarks.mark
  const { index } = useRemarksContext()
  const marked = section.blocks.flatMap((block) => {
    const remarks = openRemarks(index.byBlock.get(block.id))
    return isNothing(remarks) ? [] : [{ block, remarks }]
  })
  const ids = marked.map(({ block }) => block.id)
  const tops = useMarkPlaces(ids, { host, find })
  if (marked.length === 0) return null
  return (
    <ul className="manuscript-marks" aria-label={words.label}>
      {marked.map(({ block, remarks }) => (
        <li key={block.id} style={{ insetBlockStart: tops.get(block.id) ?? 0 }}>
          <MarkButton
            section={section.id}
            block={block.id}
            remarks={remarks}
            beginning={beginningOf(block)}
          />
        </li>
      ))}
    </ul>
  )
}

type ButtonProps = { section: string; block: string; remarks: Remarks; beginning: string }

function MarkButton({ section, block, remarks, beginning }: ButtonProps) {
  const words = useMessages().messages.remarks.mark
  const { choose, chosen, onTold } = useRemarksContext()
  const { findings, threads } = remarks
  const marks = [
    ...(findings.length > 0 ? [words.findings(findings.length)] : []),
    ...(threads.length > 0 ? [words.threads(threads.length)] : []),
  ]
  const isBlocking = findings.some(({ severity }) => severity === 'blocks')
  return (
    <button
      type="button"
      className="manuscript-mark"
      data-mark={block}
      data-blocking={isBlocking}
      aria-pressed={chosen === block}
      onClick={() => {
        choose({ section, block })
        onTold(words.chosen(marks.join(', '), beginning))
      }}
    >
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
      <span className="admin-hidden"> {words.at(beginning)}</span>
    </button>
  )
}

function isNothing({ findings, threads }: Remarks): boolean {
  return findings.length + threads.length === 0
}
