import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

/**
 * The CMS of this environment for a command line task, and how to close it. `asIs` opens it without what it does at
 * start, such as refusing a database that a restore has not finished.
 */
export async function openCms({ asIs = false } = {}): Promise<{
  req: PayloadRequest
  close: () => Promise<void>
}> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config, disableOnInit: asIs })
  const req = await createLocalReq({}, payload)
  return { req, close: () => payload.destroy() }
}
