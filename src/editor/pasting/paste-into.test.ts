import { $getRoot } from '@payloadcms/richtext-lexical/lexical'
import { expect, test } from 'vitest'
import { plainText } from '@/domain/content/walk'
import { change, headlessEditor } from '../../../tests/support/headless-editor'
import {
  bodyNode,
  citationNode,
  paragraphNode,
  textNode,
} from '../../../tests/support/lexical-nodes'
import { bodyProblems } from '../body/body-problems'
import { ensureIds } from '../body/ensure-ids'
import { fromLexical } from '../body/from-lexical'
import { readClipboard } from '../paste/read-clipboard'
import { isOwnCopy } from './own-copy'
import { insert } from './paste-into'

const PLACE = { addSections: undefined, isLine: false, makeTable: () => Promise.resolve('t') }
const HOSTILE = `<p onclick="steal()">En <a href="javascript:alert(1)">lenke</a><script>alert(1)</script>
  <img src="data:image/svg+xml,x" onerror="alert(1)"> og\u202E \u200Bord</p><iframe src="https://a.no"></iframe>`

test('a hostile clipboard becomes text that can be stored', () => {
  const editor = pasteHtml(HOSTILE)
  const json = editor.getEditorState().toJSON()
  expect(bodyProblems(json)).toEqual([])
  expect(JSON.stringify(json)).not.toMatch(/javascript|alert|data:|onclick|\u202E|\u200B/)
  expect(words(json)).toContain('lenke')
})

test('one paragraph becomes part of the one that the cursor is in', () => {
  expect(words(pasteHtml('<p>og mer</p>').getEditorState().toJSON())).toEqual('Fra før og mer')
})

test('headings become bold lines where nobody takes over chapters', () => {
  const json = pasteHtml('<h2>Nord</h2><p>Tekst</p>').getEditorState().toJSON()
  expect(JSON.stringify(json)).toMatch(/"format":1[^}]*"text":"Nord"|"text":"Nord"[^}]*"format":1/)
})

test('chapters go to whoever takes them over, and what stood before them into the text', () => {
  const taken: unknown[] = []
  const addSections = (sections: readonly unknown[]) => void taken.push(...sections)
  const editor = pasteHtml('<p>Først</p><h2>Nord</h2><p>Tekst</p>', { ...PLACE, addSections })
  expect(taken).toMatchObject([{ title: 'Nord', level: 2, blocks: [{ type: 'paragraph' }] }])
  expect(words(editor.getEditorState().toJSON())).toBe('Fra før Først')
})

test.each([
  ['our own text', { namespace: 'lexical', nodes: [textNode('a'), citationNode('c1')] }, true],
  ['a script in a link', { namespace: 'lexical', nodes: [link('javascript:alert(1)')] }, false],
  ['a node of another program', { namespace: 'lexical', nodes: [{ type: 'iframe' }] }, false],
  ['another editor', { namespace: 'playground', nodes: [textNode('a')] }, false],
])('%s on the clipboard: taken as it is %s', (_, copy, expected) => {
  expect(isOwnCopy(JSON.stringify(copy))).toBe(expected)
})

function link(url: string) {
  return { type: 'link', version: 1, fields: { url }, children: [textNode('a')] }
}

function pasteHtml(html: string, pasting: Parameters<typeof insert>[1]['pasting'] = PLACE) {
  const editor = headlessEditor(bodyNode(paragraphNode('p1', textNode('Fra før '))))
  let count = 0
  const newId = () => `id-${(count += 1)}`
  const { sections } = readClipboard({ html, text: '' }, { newId, language: 'nb' })
  change(editor, () => {
    $getRoot().selectEnd()
  })
  insert(editor, { sections, pasting })
  change(editor, () => undefined)
  return editor
}

function words(json: unknown): string {
  let count = 0
  const blocks = fromLexical(ensureIds(json, { newId: () => `b-${(count += 1)}` }))
  return blocks.map((block) => ('children' in block ? plainText(block.children) : '')).join('\n')
}
