'use client'
import { AutoLinkNode, LinkNode } from '@payloadcms/richtext-lexical/client'
import { AutoFocusPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalAutoFocusPlugin'
import { LexicalComposer } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposer'
import { ContentEditable } from '@payloadcms/richtext-lexical/lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@payloadcms/richtext-lexical/lexical/react/LexicalErrorBoundary'
import { HistoryPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalHistoryPlugin'
import { OnChangePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalOnChangePlugin'
import { RichTextPlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalRichTextPlugin'
import type { NoteInline } from '@/domain/content/inline'
import { inlineToLexical } from '../body/to-lexical'
import { CitationNode } from '../citation/citation-node'
import { CitationPlugin } from '../citation/citation-plugin'
import { CrossReferenceNode } from '../cross-reference/cross-reference-node'
import { CrossReferencePlugin } from '../cross-reference/cross-reference-plugin'
import { PastePlugin } from '../pasting/paste-plugin'
import { useMessages } from '../use-messages'
import { noteFromLexical } from './note-from-lexical'
import { NoteToolbar } from './note-toolbar'

type Props = { initial: readonly NoteInline[]; onChange: (children: NoteInline[]) => void }

/** A small editor for the text of a footnote: bold, italic and citations; links that are there stay. */
export function NoteEditor({ initial, onChange }: Props) {
  const { messages } = useMessages()
  return (
    <LexicalComposer
      initialConfig={{
        // The same as Payload's, so that citations can be copied between text and notes.
        namespace: 'lexical',
        nodes: [CitationNode, CrossReferenceNode, LinkNode, AutoLinkNode],
        editorState: JSON.stringify(inlineToLexical(initial)),
        onError: rethrow,
      }}
    >
      <NoteToolbar />
      <PastePlugin />
      <RichTextPlugin
        contentEditable={
          <ContentEditable className="editor-dialog__text" aria-label={messages.footnote.text} />
        }
        ErrorBoundary={LexicalErrorBoundary}
      />
      <AutoFocusPlugin defaultSelection="rootEnd" />
      <HistoryPlugin />
      <OnChangePlugin
        ignoreSelectionChange
        onChange={(state) => onChange(noteFromLexical(state.toJSON()))}
      />
      <CitationPlugin />
      <CrossReferencePlugin />
    </LexicalComposer>
  )
}

function rethrow(error: Error): never {
  throw error
}
