'use client'
import type { ReactNode } from 'react'
import { mendedBlocks } from '@/domain/checks/mended-blocks'
import { useAdminAddress } from '../../api/use-admin-address'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk/desk-context'
import { PlainButton } from '../parts/plain-button'
import type { SpokenFinding } from '../remarks/findings-answer'
import type { Home } from '../remarks/remark-index'
import { useRemarksContext } from '../remarks/remarks-context'

type Props = { finding: SpokenFinding; home: Home | null }

/** What mends a finding: a press of a button where it is in the text, else the way to where a person mends it. */
export function MendAct(props: Props): ReactNode {
  const words = useMessages().messages.remarks.findings
  const { mending } = props.finding
  if (mending === null || mending.kind === 'mark') return null
  if (mending.kind === 'replace-text')
    return <TextAct {...props} label={words.replaceText(mending.to)} />
  if (mending.kind === 'replace-citation')
    return <TextAct {...props} label={words.replaceCitation} />
  return <EditLink mending={mending} />
}

type Edited = Extract<SpokenFinding['mending'], { kind: `edit-${string}` }>

function EditLink({ mending }: { mending: Edited }) {
  const words = useMessages().messages.remarks.findings
  const { desk } = useDeskContext()
  switch (mending.kind) {
    case 'edit-source':
      return <Elsewhere path={`sources/${mending.source}`} label={words.editSource} />
    case 'edit-table':
      return <Elsewhere path={`tables/${mending.table}`} label={words.editTable} />
    case 'edit-report': {
      const field = `reports/${desk.report.id}#field-${mending.field}`
      return <Elsewhere path={field} label={words.editReport} />
    }
  }
}

function TextAct({ finding, home, label }: Props & { label: string }) {
  const words = useMessages().messages.remarks.findings
  const { mend } = useRemarksContext().mending
  const { table } = finding.place
  // What stands in a table is mended where the table is.
  if (table !== null) return <Elsewhere path={`tables/${table}`} label={words.editTable} />
  if (!home) return null
  return (
    <PlainButton
      isMain
      onClick={() => void mend(home.section, (blocks) => mendedBlocks(blocks, finding))}
    >
      {label}
    </PlainButton>
  )
}

/** A way to where it is mended, beside the manuscript, which stays as it is. */
function Elsewhere({ path, label }: { path: string; label: string }) {
  const { messages } = useMessages()
  const address = useAdminAddress(`/collections/${path}`)
  return (
    <a className="manuscript-button" href={address} target="_blank" rel="noreferrer">
      {label} <span className="admin-hidden">{messages.newTab}</span>
    </a>
  )
}
