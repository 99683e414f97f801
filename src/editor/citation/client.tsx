'use client'
import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import { editorMessages } from '../messages'
import { ToolbarTextButton } from '../nodes/toolbar-text-button'
import '../nodes/chip.css'
import { CitationNode } from './citation-node'
import { CitationPlugin } from './citation-plugin'
import { OPEN_CITATION_COMMAND } from './open-citation'

const toolbar = {
  groups: [
    toolbarFeatureButtonsGroupWithItems([
      {
        key: 'citation',
        order: 10,
        Component: ({ editor }) => (
          <ToolbarTextButton
            label={({ citation }) => citation.name}
            onPress={() => editor.dispatchCommand(OPEN_CITATION_COMMAND, {})}
          />
        ),
      },
    ]),
  ],
}

/** Citations in the browser: the node, its window, its button, its place in the slash menu. */
export const CitationFeatureClient = createClientFeature({
  nodes: [CitationNode],
  plugins: [{ Component: CitationPlugin, position: 'normal' }],
  toolbarFixed: toolbar,
  toolbarInline: toolbar,
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          key: 'citation',
          Icon: () => <span aria-hidden="true">@</span>,
          keywords: ['henvisning', 'kilde', 'citation', 'source'],
          label: ({ i18n }) => editorMessages(i18n.language).citation.name,
          onSelect: ({ editor }) => editor.dispatchCommand(OPEN_CITATION_COMMAND, {}),
        },
      ]),
    ],
  },
})
