import { notFoundResponse } from '../not-found-response'
import { cms } from '../site'

/** Every address that nothing else answers. */
export async function GET(request: Request) {
  return notFoundResponse(request, { payload: await cms() })
}
