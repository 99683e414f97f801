import type { ReactNode } from 'react'
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
      {report.question !== null && (
        <div className="question">
          <p className="label">{words.question}</p>
          <p>{report.question}</p>
        </div>
      )}
      <dl className="facts">
        <Fact name={words.factEdition} value={number} />
        <Fact name={words.cutOffDate} value={day(report.cutOffDate)} />
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

function Fact({ name, value }: { name: string; value: ReactNode }) {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
