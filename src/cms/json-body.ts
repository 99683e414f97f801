import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { DomainError } from '@/domain/domain-error'
import type { MessageCode } from '@/domain/messages/message'

const LIMIT_BYTES = 64 * 1024

/** What a command expects of its body; `limit` is in bytes. */
type Expected<Shape> = {
  schema: Shape
  codes?: Partial<Record<string, MessageCode>>
  limit?: number
}

/**
 * The JSON body of a command's request, in the shape that the command takes. An empty body is `{}`. What is not
 * JSON, is too large or has another shape is refused; `codes` names the sentence for each field.
 */
export async function jsonBody<Shape extends z.ZodType>(
  req: PayloadRequest,
  { schema, codes = {}, limit = LIMIT_BYTES }: Expected<Shape>,
): Promise<z.infer<Shape>> {
  const text = await req.text?.()
  const result = schema.safeParse(parsed(text ?? '', limit))
  if (result.success) return result.data
  throw shapeRefusal(result.error, codes)
}

function shapeRefusal(error: z.ZodError, codes: Partial<Record<string, MessageCode>>): DomainError {
  const at = String(error.issues[0]?.path[0] ?? '')
  return new DomainError({ code: codes[at] ?? 'json-invalid', ...(at && { at }) })
}

function parsed(text: string, limit: number): unknown {
  if (text.length > limit)
    throw new DomainError({
      code: 'too-large',
      values: { size: `${Math.ceil(text.length / 1024)} kB`, limit: `${limit / 1024} kB` },
    })
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DomainError({ code: 'json-invalid' }, { details: String(cause) })
  }
}
