import { expect, test } from 'vitest'
import { cite, page } from './cite'
import { em, line, note } from './inline'

test('a tilde is a no-break space and a line end is a space', () => {
  expect(line('p')`Rundt 26~%
av dem`).toEqual([{ type: 'text', text: 'Rundt 26\u00a0% av dem' }])
})

test('a text may begin on a line of its own', () => {
  expect(line('p')`
${em('a')}
b`).toEqual([em('a'), { type: 'text', text: ' b' }])
})

test('nothing between two pieces is no text', () => {
  expect(line('p')`${em('a')}${em('b')}`).toEqual([em('a'), em('b')])
})

test('a citation gets its id from its owner and its place', () => {
  const [, first, , second] = line('p')`A ${cite('hrw-2022')} b ${cite(page('nupi-2022', '9'))}.`
  expect([first, second]).toMatchObject([
    { id: 'p-c1', references: [{ source: 'hrw-2022' }] },
    { id: 'p-c2', references: [{ source: 'nupi-2022', locator: { label: 'page', value: '9' } }] },
  ])
})

test('a citation in a footnote belongs to the footnote', () => {
  expect(note('n')`Se ${cite('hrw-2022')}.`).toMatchObject({
    type: 'footnote',
    id: 'n',
    children: [{ text: 'Se ' }, { id: 'n-c1' }, { text: '.' }],
  })
})
