'use client'
import { valueFeatureClient } from '../nodes/value-feature-client'
import { FootnoteNode } from './footnote-node'
import { FootnotePlugin } from './footnote-plugin'
import { OPEN_FOOTNOTE_COMMAND } from './open-footnote'

/** Footnotes in the browser. */
export const FootnoteFeatureClient = valueFeatureClient({
  key: 'footnote',
  order: 20,
  node: FootnoteNode,
  open: OPEN_FOOTNOTE_COMMAND,
  Plugin: FootnotePlugin,
  label: ({ footnote }) => footnote.name,
  icon: '¹',
  keywords: ['fotnote', 'note', 'footnote'],
  shortcut: 'note',
})
