'use client'
import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import type { PluginComponent, SlashMenuItem, ToolbarGroupItem } from '@payloadcms/richtext-lexical'
import type { Klass, LexicalCommand, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useCallback } from 'react'
import { editorMessages, type EditorMessages } from '../messages'
import type { BoundShortcut } from '../shortcuts'
import './chip.css'
import type { Target } from './place'
import { ToolbarTextButton } from './toolbar-text-button'
import { useShortcut } from './use-shortcut'

type ValueFeatureClient = {
  key: string
  order: number
  node: Klass<LexicalNode>
  open: LexicalCommand<Target>
  Plugin: PluginComponent
  label: (messages: EditorMessages) => string
  icon: string
  keywords: string[]
  shortcut: BoundShortcut
}

/** The browser's half of a kind of inline node: the node, its window, its button, its place in the slash menu. */
export function valueFeatureClient(feature: ValueFeatureClient) {
  const { node, Plugin } = feature
  const toolbar = { groups: [toolbarFeatureButtonsGroupWithItems([toolbarItem(feature)])] }
  return createClientFeature({
    nodes: [node],
    plugins: [
      { Component: Plugin, position: 'normal' },
      { Component: shortcutPlugin(feature), position: 'normal' },
    ],
    toolbarFixed: toolbar,
    toolbarInline: toolbar,
    slashMenu: { groups: [slashMenuBasicGroupWithItems([slashItem(feature)])] },
  })
}

function toolbarItem({ key, order, open, label, shortcut }: ValueFeatureClient): ToolbarGroupItem {
  return {
    key,
    order,
    Component: ({ editor }) => (
      <ToolbarTextButton
        label={label}
        shortcut={shortcut}
        onPress={() => editor.dispatchCommand(open, {})}
      />
    ),
  }
}

function slashItem({ key, open, label, icon, keywords }: ValueFeatureClient): SlashMenuItem {
  return {
    key,
    Icon: () => <span aria-hidden="true">{icon}</span>,
    keywords,
    label: ({ i18n }) => label(editorMessages(i18n.language)),
    onSelect: ({ editor }) => editor.dispatchCommand(open, {}),
  }
}

function shortcutPlugin({ open, shortcut }: ValueFeatureClient) {
  return function ShortcutPlugin() {
    const [editor] = useLexicalComposerContext()
    const act = useCallback(() => void editor.dispatchCommand(open, {}), [editor])
    useShortcut(shortcut, act)
    return null
  }
}
