import { expect, test } from 'vitest'
import type { CitableSource } from '@/domain/citation/citable-source'
import { sourceRegister } from '@/domain/citation/recognise/source-register'
import { $texts, change, headlessEditor } from '../../../tests/support/headless-editor'
import { bodyNode, paragraphNode, textNode } from '../../../tests/support/lexical-nodes'
import { fromLexical } from '../body/from-lexical'
import { ServerCitationNode } from '../citation/server-citation-node'
import { acceptOffers, canAccept } from './accept-offers'
import { offersIn } from './offer'

const ICG: CitableSource = {
  ...{ id: 'icg', shortName: 'ICG', authors: [], title: 'Enabling Dialogue' },
  ...{ issued: '2021', yearSuffix: 'b' },
}
const TEXT = 'Angrepene øker (ICG 2021b, s. 10), særlig i nord (ICG 2021b).'

test('written citations become citations, with their places', () => {
  const { blocks } = accepted(TEXT)
  expect(blocks).toMatchObject([
    {
      children: [
        { text: 'Angrepene øker ' },
        { references: [{ source: 'icg', locator: { label: 'page', value: '10' } }] },
        { text: ', særlig i nord ' },
        { references: [{ source: 'icg' }] },
        { text: '.' },
      ],
    },
  ])
})

test('a work that is not known keeps its words until there is a source for it', () => {
  const { offers, blocks } = accepted('Ikke kjent (Ukjent 2020).')
  expect(offers.map((offer) => canAccept(offer, new Map()))).toEqual([false])
  expect(blocks).toMatchObject([{ children: [{ text: 'Ikke kjent (Ukjent 2020).' }] }])
})

test('text without a year is not looked at', () => {
  expect(offersIn('(ICG)', { node: '1', register: sourceRegister([ICG]) })).toEqual([])
})

function accepted(text: string) {
  const editor = headlessEditor(bodyNode(paragraphNode('p1', textNode(text))))
  const node = editor.read(() => $texts()[0]?.getKey() ?? '')
  const offers = offersIn(text, { node, register: sourceRegister([ICG]) })
  acceptOffers(editor, { offers, accepting: { Node: ServerCitationNode, sources: new Map() } })
  change(editor, () => undefined)
  return { offers, blocks: fromLexical(editor.getEditorState().toJSON()) }
}
