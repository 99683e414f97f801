import {
  getNearestEditorFromDOMNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

/** The editor of a part of the page; null while there is none in it. */
export function editorIn(host: ParentNode): LexicalEditor | null {
  return getNearestEditorFromDOMNode(host.querySelector('[data-lexical-editor="true"]'))
}
