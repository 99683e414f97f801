import { expect, test } from 'vitest'
import { assertFromOurPage, sentForm } from './sent-form'

const ORIGIN = 'https://landrespons.example'
const ADDRESS = `${ORIGIN}/gjennomgang/x`

function sent(body: string, headers: Record<string, string> = {}): Request {
  return new Request(ADDRESS, { method: 'POST', body, headers })
}

test('a form is read as it was sent', async () => {
  expect(await sentForm(sent('block=b-1&text=Hei+p%C3%A5+deg'))).toEqual({
    block: 'b-1',
    thread: null,
    text: 'Hei på deg',
  })
  expect(await sentForm(sent('block=&text='))).toEqual({ block: null, thread: null, text: '' })
})

test('what can be no form is refused', async () => {
  await expect(sentForm(sent(`text=${'x'.repeat(70_000)}`))).rejects.toThrow('too-large')
  await expect(sentForm(sent('block=../x&text=Hei'))).rejects.toThrow('comment-place-missing')
})

const OURS: Record<string, string>[] = [{ 'sec-fetch-site': 'same-origin' }, { origin: ORIGIN }]

const NOT_OURS: Record<string, string>[] = [
  {},
  { 'sec-fetch-site': 'cross-site', origin: ORIGIN },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  { origin: 'null' },
  { origin: 'https://elsewhere.example' },
]

test.each(OURS)('%j is our page', (headers) => {
  expect(() => assertFromOurPage(sent('', headers), ORIGIN)).not.toThrow()
})

test.each(NOT_OURS)('%j is not', (headers) => {
  expect(() => assertFromOurPage(sent('', headers), ORIGIN)).toThrow('form-elsewhere')
})
