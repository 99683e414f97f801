import type { Endpoint, PayloadRequest } from 'payload'
import { languageOf } from '@/cms/asker'
import { documentEndpoint } from '@/cms/command-endpoint'
import { spokenChecks } from '@/cms/spoken-checks'
import { spokenProblems } from '@/cms/spoken-problems'
import type { DeskCourse } from '@/workflow/desk/desk-course'
import { courseOf, submissionDesk } from '@/workflow/desk/submission-desk'
import { spokenStatus } from './spoken-status'

/**
 * What the review desk asks, in the asker's language: `GET /api/submissions/{id}/desk` for all that a decision rests on, and
 * `GET …/desk-course` for what changes while the review goes on.
 */
export const deskEndpoints: Omit<Endpoint, 'root'>[] = [
  documentEndpoint('desk', async (req, submission) => {
    const { text, course } = await submissionDesk(req, { submission, now: new Date() })
    const reasons = spokenProblems(req, text.next.reasons)
    return {
      text: { ...text, next: { ...text.next, reasons } },
      course: spokenCourse(req, course),
    }
  }),
  documentEndpoint('desk-course', async (req, submission) =>
    spokenCourse(req, await courseOf(req, { submission, now: new Date() })),
  ),
]

function spokenCourse(req: PayloadRequest, { status, checks, checklist, ...course }: DeskCourse) {
  const language = languageOf(req)
  return {
    ...course,
    status: spokenStatus(req, status),
    ...spokenChecks(req, checks),
    checklist: checklist.map(({ title, question, ...point }) => ({
      ...point,
      title: title[language],
      question: question[language],
    })),
  }
}
