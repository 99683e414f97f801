import type { ReactNode } from 'react'
import { entryAuthors } from '@/domain/citation/entry-head'
import type { Source } from '@/domain/content/source'
import { Day } from '../day'
import { wordsIn } from '../messages/words'
import type { SiteLanguage } from '../site-language'

/** What is recorded of a source, field by field; a field without a value is left out. */
export function SourceRecord({ source, language }: { source: Source; language: SiteLanguage }) {
  const words = wordsIn(language)
  const names = words.sourceFields
  return (
    <section aria-labelledby="opplysninger">
      <h2 id="opplysninger">{words.sourceRecord}</h2>
      <dl className="record">
        <Field name={names.type}>{words.sourceTypes[source.type]}</Field>
        <Field name={names.title}>
          <span lang={source.language ?? undefined}>{source.title}</span>
        </Field>
        <Field name={names.authors}>{entryAuthors(source)}</Field>
        <Field name={names.publisher}>{source.publisher}</Field>
        <Field name={names.containerTitle}>{source.containerTitle}</Field>
        <Field name={names.place}>{source.place}</Field>
        <Field name={names.issued}>
          {source.issued === null ? (
            words.undated
          ) : (
            <Day date={source.issued} language={language} />
          )}
        </Field>
        <Field name={names.pages}>{source.pages}</Field>
        <Field name={names.language}>
          {source.language &&
            new Intl.DisplayNames(language, { type: 'language' }).of(source.language)}
        </Field>
        <Field name={names.url}>{source.url && <Address url={source.url} />}</Field>
        <Field name={names.accessed}>
          {source.accessed && <Day date={source.accessed} language={language} />}
        </Field>
        <Field name={names.note}>{source.note}</Field>
      </dl>
    </section>
  )
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Address({ url }: { url: string }) {
  return (
    <a className="address" href={url}>
      {url}
    </a>
  )
}
