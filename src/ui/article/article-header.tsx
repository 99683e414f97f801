import { Fragment, type ReactNode } from 'react'
import type { Question } from '@/domain/content/report-content'
import { Day } from '../day'
import type { Reading } from './reading'

/** What stands before the text: country and kind, title, question, and the facts that date it. */
export function ArticleHeader({ reading, number }: { reading: Reading; number: string }) {
  const { report } = reading.content
  const { words, language } = reading
  return (
    <header className="article-header">
      <p className="kicker">
        {report.country.name} <span aria-hidden="true">·</span> {words.kinds[report.kind]}
      </p>
      <h1>{report.title}</h1>
      <Questions reading={reading} />
      <dl className="facts">
        <Fact name={words.factEdition} value={number} />
        <Fact name={words.cutOffDate} value={day(report.cutOffDate)} />
        <Fact name={words.assessedCurrent} value={day(report.assessedCurrent)} />
        <Fact name={words.reviewBy} value={day(report.reviewBy)} />
        <Fact name={words.authors} value={report.authors.join(', ')} />
        <Fact name={words.topics} value={report.topics.map(({ name }) => name).join(', ')} />
      </dl>
    </header>
  )

  function day(date: string | null): ReactNode {
    return date === null ? '' : <Day date={date} language={language} />
  }
}

/** What was asked, and where it is answered or what was searched in vain. */
function Questions({ reading }: { reading: Reading }) {
  const { words } = reading
  const { questions } = reading.content.report
  if (questions.length === 0) return null
  return (
    <div className="question">
      <p className="label">{questions.length === 1 ? words.question : words.questions}</p>
      {questions.map((question) => (
        <div key={question.id}>
          <p>{question.text}</p>
          <Answer question={question} reading={reading} />
        </div>
      ))}
    </div>
  )
}

function Answer({ question, reading }: { question: Question; reading: Reading }) {
  const { words, numbering } = reading
  const answers = question.answeredIn.filter((section) => numbering.sections.has(section))
  return (
    <>
      {answers.length > 0 && (
        <p className="answered-in">
          {words.answeredIn}{' '}
          {answers.map((section, i) => (
            <Fragment key={section}>
              {i > 0 && ', '}
              <a href={`#${section}`}>{numbering.sections.get(section)}</a>
            </Fragment>
          ))}
        </p>
      )}
      {question.searched !== null && (
        <p className="answered-in">
          {words.searchedInVain} {question.searched}
        </p>
      )}
    </>
  )
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
