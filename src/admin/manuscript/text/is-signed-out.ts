import { z } from 'zod'
import type { Ask } from '../../api/use-ask'

const Me = z.object({ user: z.unknown() })

/** Whether a refusal is due to a sign-in that has expired, which the server itself does not say. */
export async function isSignedOut(ask: Ask): Promise<boolean> {
  const answer = await ask('users/me', { schema: Me })
  return answer.ok && answer.value.user === null
}
