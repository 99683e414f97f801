import {
  $getNodeByKey,
  $getSelection,
  $getState,
  $isTextNode,
  $setState,
  createState,
  TextNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $forEachSelectedTextNode } from '@payloadcms/richtext-lexical/lexical/selection'
import { LanguageTag } from '@/domain/content/identifier'

const languageState = createState('language', {
  parse: (value) => LanguageTag.safeParse(value).data,
})

/** Marks the selected text as being in a language, or in the report's own. */
export function setTextLanguage(editor: LexicalEditor, language: string | undefined): void {
  editor.update(() =>
    $forEachSelectedTextNode((node) => void $setState(node, languageState, language)),
  )
}

/** Whether all the selected text is marked as being in a language. */
export function $isInLanguage(language: string): boolean {
  const texts = ($getSelection()?.getNodes() ?? []).filter($isTextNode)
  return texts.length > 0 && texts.every((node) => $getState(node, languageState) === language)
}

/** Keeps `lang` on the words of the page, for screen readers and spelling, until the returned function is called. */
export function registerLang(editor: LexicalEditor): () => void {
  return editor.registerMutationListener(TextNode, (mutations) => {
    editor.getEditorState().read(() => {
      for (const key of mutations.keys()) $showLang(editor, key)
    })
  })
}

function $showLang(editor: LexicalEditor, key: string): void {
  const node = $getNodeByKey(key)
  const element = editor.getElementByKey(key)
  if (!$isTextNode(node) || !element) return
  const language = $getState(node, languageState)
  if (language === undefined) element.removeAttribute('lang')
  else element.lang = language
}
