import type { Endpoint } from 'payload'

export const importEndpoint: Omit<Endpoint, 'root'> = {
  path: '/import',
  method: 'post',
  handler: () => new Response(null, { status: 501 }),
}
