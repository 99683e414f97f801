import { z } from 'zod'

/** One reason why a step can't be taken, as the server says it. */
export const SpokenProblem = z.object({ code: z.string(), message: z.string() })
export type SpokenProblem = z.infer<typeof SpokenProblem>
