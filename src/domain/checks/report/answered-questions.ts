import type { Question, ReportContent } from '../../content/report-content'
import { walkSections } from '../../content/walk'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { reportFinding } from './report-finding'

/**
 * R4A: a response says what was asked, and of every question where it is answered or where information was sought in vain.
 * Other kinds of report may have no questions; those that they have are held to the same.
 */
export const answeredQuestions: Rule = {
  number: 'R4A',
  severity: 'blocks',
  waivable: true,
  title: { nb: 'Spørsmål og svar', en: 'Questions and answers' },
  explanation: {
    nb: 'En respons skal gjengi spørsmålene den svarer på. Hvert spørsmål skal vise til kapitlene som besvarer det, eller si hvor det er lett når ingenting ble funnet.',
    en: 'A response must state the questions that it answers. Each question must point to the sections that answer it, or say where information was sought when none was found.',
  },
  check: ({ content }) => {
    const { questions, kind } = content.report
    if (kind === 'respons' && questions.length === 0)
      return [reportFinding({ code: 'questions-missing', field: 'questions' })]
    const sections = sectionIds(content)
    return questions.flatMap((question) => unanswered(question, sections))
  },
}

function unanswered({ text, answeredIn, searched }: Question, sections: ReadonlySet<string>) {
  const found = (code: 'question-unanswered' | 'question-answer-gone'): RuleFinding =>
    reportFinding({ code, passage: text, field: 'questions' })
  if (answeredIn.some((id) => !sections.has(id))) return [found('question-answer-gone')]
  return answeredIn.length === 0 && searched === null ? [found('question-unanswered')] : []
}

// The boilerplate answers nothing.
function sectionIds(content: ReportContent): Set<string> {
  const visits = [...walkSections({ ...content, boilerplate: null })]
  return new Set(visits.map(({ id }) => id))
}
