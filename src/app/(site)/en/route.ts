import { frontPageResponse } from '../front-page-response'

export const dynamic = 'force-dynamic'

export function GET(request: Request) {
  return frontPageResponse(request, 'en')
}
