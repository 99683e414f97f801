import { handleEndpoints, type Payload } from 'payload'
import type { User } from '@payload-types'
import { TEST_PASSWORD, type TestCms } from './cms'
import { ORIGIN } from './cms-process'

type Call = {
  method?: string
  body?: unknown
  form?: FormData
  as?: User | null
  language?: 'nb' | 'en'
}

/** What REST answered: the status, the text, and the text as JSON where it is that. */
export type Answer = { status: number; text: string; json: unknown }

/** Calls Payload's REST API as a browser would, signed in as someone or anonymously. */
export async function rest(
  { payload, key }: TestCms,
  path: string,
  { method = 'GET', body, form, as = null, language = 'nb' }: Call = {},
): Promise<Answer> {
  const request = new Request(`${ORIGIN}${path}`, {
    method,
    headers: {
      'Accept-Language': language,
      ...(as && { Authorization: `JWT ${await tokenOf(payload, as)}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: form ?? jsonText(body),
  })
  const response = await handleEndpoints({
    config: Promise.resolve(payload.config),
    path: new URL(request.url).pathname,
    payloadInstanceCacheKey: key,
    request,
  })
  const text = await response.text()
  return { status: response.status, text, json: jsonOf(text) }
}

const tokens = new Map<string, string>()

async function tokenOf(payload: Payload, { id, email }: User): Promise<string> {
  const known = tokens.get(id)
  if (known) return known
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: TEST_PASSWORD },
  })
  if (!token) throw new Error(`No token for ${email}`)
  tokens.set(id, token)
  return token
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function jsonText(body: unknown): string | null {
  return body === undefined ? null : JSON.stringify(body)
}
