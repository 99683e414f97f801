import { documentEndpoint } from '@/cms/command-endpoint'
import { reportConflicts } from '@/workflow/corrections/report-conflicts'

/** `GET /api/reports/{id}/corrections`: published corrections that met another text in the working copy, to choose between. */
export const correctionsEndpoint = documentEndpoint('corrections', async (req, report) => ({
  conflicts: await reportConflicts(req, report),
}))
