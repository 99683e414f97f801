import { languageOf } from '@/cms/asker'
import { documentEndpoint } from '@/cms/command-endpoint'
import { spokenProblems } from '@/cms/spoken-problems'
import { spokenChecks } from '@/cms/spoken-checks'
import { submissionDesk } from '@/workflow/desk/submission-desk'
import { spokenStatus } from './spoken-status'

/**
 * `GET /api/submissions/{id}/desk`: everything that a reviewer works with on one submission, in the asker's language: its text and
 * what differs, findings, comments, checklist, decisions, and why each step can't be taken.
 */
export const deskEndpoint = documentEndpoint('desk', async (req, submission) => {
  const { status, checks, checklist, next, ...desk } = await submissionDesk(req, {
    submission,
    now: new Date(),
  })
  const language = languageOf(req)
  return {
    ...desk,
    status: spokenStatus(req, status),
    ...spokenChecks(req, checks),
    checklist: checklist.map(({ title, question, ...point }) => ({
      ...point,
      title: title[language],
      question: question[language],
    })),
    next: { ...next, reasons: spokenProblems(req, next.reasons) },
  }
})
