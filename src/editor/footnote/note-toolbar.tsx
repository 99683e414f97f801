'use client'
import { FORMAT_TEXT_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { OPEN_CITATION_COMMAND } from '../citation/open-citation'
import { OPEN_CROSS_REFERENCE_COMMAND } from '../cross-reference/open-cross-reference'
import { ToolbarTextButton } from '../nodes/toolbar-text-button'
import { useMessages } from '../use-messages'

/** What can be done with the text of a footnote. */
export function NoteToolbar() {
  const [editor] = useLexicalComposerContext()
  const { messages } = useMessages()
  return (
    <div role="toolbar" aria-label={messages.footnote.text} className="editor-dialog__toolbar">
      <ToolbarTextButton
        label={({ bold }) => bold}
        onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')}
      />
      <ToolbarTextButton
        label={({ italic }) => italic}
        onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')}
      />
      <ToolbarTextButton
        label={({ citation }) => citation.name}
        shortcut="cite"
        onPress={() => editor.dispatchCommand(OPEN_CITATION_COMMAND, {})}
      />
      <ToolbarTextButton
        label={({ crossReference }) => crossReference.name}
        shortcut="refer"
        onPress={() => editor.dispatchCommand(OPEN_CROSS_REFERENCE_COMMAND, {})}
      />
    </div>
  )
}
