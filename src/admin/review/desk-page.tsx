'use client'
import { Announcement } from '../parts/announcement'
import { Checklist } from './checklist/checklist'
import { Decision } from './decision/decision'
import { DeskProvider } from './desk-context'
import { DeskHeader } from './summary/desk-header'
import { Summary } from './summary/summary'
import { KeysDialog } from './keys/keys-dialog'
import { TextPart } from './text/text-part'
import { useDeskPage } from './use-desk-page'
import type { LoadedDesk } from './use-desk'

/** The desk from top to bottom: what it is about, the text with what is said of it, the checklist, and the decision. */
export function DeskPage({ id, desk }: { id: string; desk: LoadedDesk }) {
  const page = useDeskPage(id, desk)
  return (
    <DeskProvider value={page.context}>
      <Announcement text={page.told} />
      <DeskHeader />
      <Summary view={page.view} />
      <TextPart page={page} />
      <Checklist />
      <Decision />
      <KeysDialog
        isOpen={page.areKeysShown}
        onClose={() => page.showKeys(false)}
        keys={page.keys}
      />
    </DeskProvider>
  )
}
