'use client'
import type { ToolbarGroup } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { editorMessages } from '../messages'
import { useMessages } from '../use-messages'
import { $isInLanguage, registerLang, setTextLanguage } from './text-language'

const LANGUAGES = ['en', 'fr', 'ar', 'nb', 'nn', 'es', 'de'] as const

const toolbar: { groups: ToolbarGroup[] } = {
  groups: [
    {
      type: 'dropdown',
      key: 'textLanguage',
      order: 55,
      ChildComponent: LanguageName,
      items: [
        {
          key: 'own',
          label: ({ i18n }) => editorMessages(i18n.language).language.own,
          onSelect: ({ editor }) => setTextLanguage(editor, undefined),
        },
        ...LANGUAGES.map((language) => ({
          key: language,
          label: ({ i18n }: { i18n: { language: string } }) =>
            editorMessages(i18n.language).language.languages[language],
          isActive: () => $isInLanguage(language),
          onSelect: ({ editor }: { editor: Parameters<typeof setTextLanguage>[0] }) =>
            setTextLanguage(editor, language),
        })),
      ],
    },
  ],
}

/** The language of text in the browser: a menu to set it, and `lang` on the words. */
export const LanguageFeatureClient = createClientFeature({
  plugins: [{ Component: LanguagePlugin, position: 'normal' }],
  toolbarFixed: toolbar,
  toolbarInline: toolbar,
})

function LanguagePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => registerLang(editor), [editor])
  return null
}

function LanguageName() {
  return <span className="editor-toolbar-word">{useMessages().messages.language.name}</span>
}
