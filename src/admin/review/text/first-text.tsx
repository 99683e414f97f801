'use client'
import type { ReactNode } from 'react'
import type { ReportContent } from '@/domain/content/report-content'
import { walkSections } from '@/domain/content/walk'
import { BlockView } from '@/ui/article/block-view'
import { readingOf } from '@/ui/article/reading'
import { SectionView } from '@/ui/article/section-view'

type Props = { content: ReportContent; aside: (id: string) => ReactNode }

/** A text that there is nothing to compare with: all of it is new. */
export function FirstText({ content, aside }: Props) {
  const reading = readingOf(content, '–')
  return (
    <div className="comparison" lang={reading.language}>
      <div className="text">
        {[...walkSections(content)].map((section) => (
          <div key={section.id}>
            <SectionView section={{ ...section, blocks: [] }} reading={reading} />
            <Beside>{aside(section.id)}</Beside>
            {section.blocks.map((block) => (
              <div key={block.id} className="compared" data-block={block.id}>
                <BlockView block={block} reading={reading} />
                <Beside>{aside(block.id)}</Beside>
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

function Beside({ children }: { children: ReactNode }) {
  return children === null ? null : <div className="beside">{children}</div>
}
