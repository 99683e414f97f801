'use client'
import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import { editorMessages } from '../messages'
import { ToolbarTextButton } from '../nodes/toolbar-text-button'
import '../nodes/chip.css'
import { FootnoteNode } from './footnote-node'
import { FootnotePlugin } from './footnote-plugin'
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote'

const toolbar = {
  groups: [
    toolbarFeatureButtonsGroupWithItems([
      {
        key: 'footnote',
        order: 20,
        Component: ({ editor }) => (
          <ToolbarTextButton
            label={({ footnote }) => footnote.name}
            onPress={() => editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, {})}
          />
        ),
      },
    ]),
  ],
}

/** Footnotes in the browser: the node, its window, its button, its place in the slash menu. */
export const FootnoteFeatureClient = createClientFeature({
  nodes: [FootnoteNode],
  plugins: [{ Component: FootnotePlugin, position: 'normal' }],
  toolbarFixed: toolbar,
  toolbarInline: toolbar,
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          key: 'footnote',
          Icon: () => <span aria-hidden="true">¹</span>,
          keywords: ['fotnote', 'note', 'footnote'],
          label: ({ i18n }) => editorMessages(i18n.language).footnote.name,
          onSelect: ({ editor }) => editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, {}),
        },
      ]),
    ],
  },
})
