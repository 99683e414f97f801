'use client'
import { locatorText } from '@/domain/citation/locator-text'
import type { SourceType } from '@/domain/content/source'
import { useAdminAddress } from '../api/use-admin-address'
import { useMessages } from '../use-messages'
import type { SourceUse } from './source-answers'

type Props = { uses: readonly SourceUse[]; type: SourceType | undefined }

/** The places that cite a source, by report, each with the way to it. */
export function UseList({ uses, type }: Props) {
  const words = useMessages().messages.sources.uses
  if (uses.length === 0) return <p>{words.none}</p>
  const groups = Map.groupBy(uses, ({ reports: [report] }) => report?.title ?? words.noReport)
  return (
    <dl className="source-uses">
      {[...groups].map(([report, group]) => (
        <div key={report}>
          <dt>{report}</dt>
          {group.map((use) => (
            <dd key={`${use.document} ${use.block}`}>
              <Place use={use} type={type} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Place({ use, type }: { use: SourceUse; type: Props['type'] }) {
  const { language, messages } = useMessages()
  const words = messages.sources.uses
  const { title, locators, isInNote, words: own } = use
  const places = locators.map((locator) => locatorText(locator, { language, type }))
  const address = useAdminAddress(pathOf(use))
  return (
    <>
      <a href={address}>{title}</a>
      <span> {[...places, ...(isInNote ? [words.inNote] : [])].join(', ')}</span>
      <span className="source-uses__words">{own || words.wordless}</span>
    </>
  )
}

function pathOf({ collection, document, block, reports: [report] }: SourceUse): `/${string}` {
  return collection === 'sections' && report
    ? `/collections/reports/${report.id}/manuscript#${block}`
    : `/collections/${collection}/${document}`
}
