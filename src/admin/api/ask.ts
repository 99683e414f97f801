import { z } from 'zod'

/** What the server refused: its sentence, and the code that says which rule it was. */
export type Refusal = { code: string | null; sentence: string }

/** What came of a request. */
export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

type Asked<T> = {
  schema: z.ZodType<T>
  init?: RequestInit
  /** What is said when no answer came, and when it could not be read. */
  words: { unreachable: string; unreadable: string }
}

const Errors = z.object({
  errors: z.array(z.object({ code: z.string().optional(), message: z.string() })).min(1),
})

/** Asks the server for something of a known shape; a refusal comes back as the server's own sentence. */
export async function ask<T>(
  address: string,
  { schema, init, words }: Asked<T>,
): Promise<Answer<T>> {
  try {
    const response = await fetch(address, { credentials: 'include', ...init })
    const body: unknown = await response.json()
    if (!response.ok) return { ok: false, refusal: refusalIn(body, words.unreadable) }
    const read = schema.safeParse(body)
    return read.success ? { ok: true, value: read.data } : refused(words.unreadable)
  } catch (error) {
    return refused(error instanceof SyntaxError ? words.unreadable : words.unreachable)
  }
}

function refusalIn(body: unknown, otherwise: string): Refusal {
  const [error] = Errors.safeParse(body).data?.errors ?? []
  return error
    ? { code: error.code ?? null, sentence: error.message }
    : { code: null, sentence: otherwise }
}

function refused(sentence: string) {
  return { ok: false as const, refusal: { code: null, sentence } }
}
