import type { Endpoint } from 'payload'
import { readingEndpoint } from '@/cms/command-endpoint'
import { overview } from '@/workflow/board/overview'

/** `GET /api/reports/overview`: what whoever asks has to do, what is late and what is new. */
export const boardEndpoints: Omit<Endpoint, 'root'>[] = [
  readingEndpoint('/overview', (req) => overview(req, new Date())),
]
