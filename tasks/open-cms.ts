import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

/** The CMS of this environment for a command line task, and how to close it. */
export async function openCms(): Promise<{ req: PayloadRequest; close: () => Promise<void> }> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const req = await createLocalReq({}, payload)
  return { req, close: () => payload.destroy() }
}
