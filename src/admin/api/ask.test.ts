import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerIn } from './ask'

const asked = {
  schema: z.object({ state: z.string() }),
  words: { unreachable: 'Ingen kontakt.', unreadable: 'Uleselig svar.' },
}

test('an answer of the right shape is given', async () => {
  expect(await answerIn(Response.json({ state: 'approved' }), asked)).toEqual({
    ok: true,
    value: { state: 'approved' },
  })
})

test('a refusal is told in the sentence of the server', async () => {
  const errors = [{ code: 'four-eyes', message: 'Du har skrevet noe av den.', problems: [] }]

  expect(await answerIn(Response.json({ errors }, { status: 409 }), asked)).toEqual({
    ok: false,
    refusal: { code: 'four-eyes', sentence: 'Du har skrevet noe av den.' },
  })
})

test.each([
  ['an answer of another shape', Response.json({ status: 'approved' })],
  ['an answer that is not JSON', new Response('<html>')],
  ['an error page of a proxy', new Response('<html>', { status: 502 })],
])('%s is told as one that can’t be read', async (_, response) => {
  expect(await answerIn(response, asked)).toEqual({
    ok: false,
    refusal: { code: null, sentence: 'Uleselig svar.' },
  })
})
