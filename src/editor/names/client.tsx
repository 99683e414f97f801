'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { useMessages } from '../use-messages'
import { nameControls } from './name-controls'

function NamesPlugin() {
  const [editor] = useLexicalComposerContext()
  const { messages } = useMessages()
  useEffect(() => {
    let observer: MutationObserver | undefined
    const stop = editor.registerRootListener((root) => {
      observer?.disconnect()
      const field = root?.closest('.rich-text-lexical')
      if (!field) return
      const name = () => nameControls(field, messages.controls)
      name()
      // Toolbars come and go; the text itself is not watched, so that typing costs nothing.
      observer = new MutationObserver(name)
      const toolbars = field.querySelectorAll('.fixed-toolbar, .editor-scroller')
      for (const part of toolbars) observer.observe(part, { childList: true })
    })
    return () => {
      observer?.disconnect()
      stop()
    }
  }, [editor, messages])
  return null
}

/** Names in the browser. */
export const NamesFeatureClient = createClientFeature({
  plugins: [{ Component: NamesPlugin, position: 'normal' }],
})
