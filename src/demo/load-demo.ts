import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/cms/in-transaction'
import { fillCountries } from '@/workflow/fill-countries'
import type { DemoReport } from './manuscripts/demo-report'
import { demoReports } from './manuscripts/demo-reports'
import { demoPeople } from './people'
import { loadReport } from './load-report'

/**
 * Fills a database with the demonstration: people, registers and three reports with their editions, made by the same
 * commands as people use. All of it or nothing is written, and a database that has it already is left as it is.
 */
export async function loadDemo(payload: Payload): Promise<{ loaded: string[] }> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const people = await demoPeople(req)
    await fillCountries(req)
    const sources = new Map<string, string>()
    const loaded: string[] = []
    for (const report of demoReports) {
      if (await hasReport(req, report)) continue
      await loadReport(req, { report, people, sources })
      loaded.push(report.slug)
    }
    return { loaded }
  })
}

async function hasReport(req: PayloadRequest, { slug }: DemoReport): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'reports',
    where: { slug: { equals: slug } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
