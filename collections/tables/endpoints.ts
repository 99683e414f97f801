import type { Endpoint } from 'payload'
import { documentEndpoint } from '@/cms/command-endpoint'
import { tablePlaces } from '@/cms/table-places'

/** `GET /api/tables/{id}/places`: the reports and sections of the working copy that place the table. */
export const tableEndpoints: Omit<Endpoint, 'root'>[] = [
  documentEndpoint('places', async (req, table) => ({ places: await tablePlaces(req, table) })),
]
