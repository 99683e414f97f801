import type { PayloadRequest } from 'payload'

/** How many comment threads of a report are neither resolved nor carried over (R46). */
export function openThreads(_req: PayloadRequest, _of: { report: string }): Promise<number> {
  return Promise.resolve(0)
}
