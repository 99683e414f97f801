import { z } from 'zod'

/**
 * What the server refused: its sentence, and the code that says which rule it was. `details` is what it sent along, such
 * as both texts of a stale save.
 */
export type Refusal = { code: string | null; sentence: string; details?: unknown }

/** What came of a request. */
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

type Asked<T> = {
  schema: z.ZodType<T>
  /** What is said when no answer came, and when it could not be read. */
  words: { unreachable: string; unreadable: string }
}

const Errors = z.object({
  errors: z
    .array(
      z.object({
        code: z.string().optional(),
        message: z.string(),
        details: z.unknown().optional(),
      }),
    )
    .min(1),
})

/** Asks the server for something of a known shape; a refusal comes back as the server's own sentence. */
export async function ask<T>(
  address: string,
  { init, ...asked }: Asked<T> & { init?: RequestInit },
): Promise<Answer<T>> {
  try {
    return await answerIn(await fetch(address, { credentials: 'include', ...init }), asked)
  } catch {
    // The browser tells no program why: the network is down, or the server is.
    return refused(asked.words.unreachable)
  }
}

/** What a response of the server says. */
export async function answerIn<T>(
  response: Response,
  { schema, words }: Asked<T>,
): Promise<Answer<T>> {
  const body = jsonIn(await response.text())
  if (!response.ok) return { ok: false, refusal: refusalIn(body, words.unreadable) }
  const read = schema.safeParse(body)
  return read.success ? { ok: true, value: read.data } : refused(words.unreadable)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A page of a proxy, as when the server is being restarted, has no shape that anyone asked for.
    return undefined
  }
}

function refusalIn(body: unknown, otherwise: string): Refusal {
  const [error] = Errors.safeParse(body).data?.errors ?? []
  if (!error) return { code: null, sentence: otherwise }
  const { code = null, message: sentence, details } = error
  return { code, sentence, ...(details !== undefined && { details }) }
}

function refused(sentence: string) {
  return { ok: false as const, refusal: { code: null, sentence } }
}
