import type { ReactNode } from 'react'
import type { ReportLanguage } from '@/domain/content/report-content'
import type { Words } from './messages/nb'
import { wordsIn } from './messages/words'
import type { SiteContext } from './site-context'

type Head = {
  title: string
  /** The path of the page's one true address; none for a page that has no address of its own. */
  canonical?: string
  description?: string
  /** Paths of the same page in other languages. */
  translations?: readonly { language: ReportLanguage; path: string }[]
}

/** A whole page: head, skip link, the site's name, what the page itself shows, and the foot. */
export function SiteDocument({
  language,
  site,
  children,
  ...head
}: Head & { language: ReportLanguage; site: SiteContext; children: ReactNode }) {
  const words = wordsIn(language)
  return (
    <html lang={language} data-color-scheme="auto">
      <DocumentHead {...head} site={site} words={words} />
      <body>
        <a className="skip-link" href="#innhold">
          {words.skipToContent}
        </a>
        <header>
          {site.demonstration && <p className="demonstration">{words.demonstration}</p>}
          <SiteBar language={language} words={words} translations={head.translations ?? []} />
        </header>
        <main id="innhold" tabIndex={-1}>
          {children}
        </main>
        <footer className="site-footer">
          <p>{words.footer}</p>
        </footer>
      </body>
    </html>
  )
}

function DocumentHead({
  title,
  canonical,
  description,
  translations = [],
  site,
  words,
}: Head & { site: SiteContext; words: Words }) {
  const fullTitle = title === words.siteName ? title : `${title} – ${words.siteName}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      {canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={`${site.origin}${canonical}`} />
      )}
      {translations.map(({ language, path }) => (
        <link key={language} rel="alternate" hrefLang={language} href={`${site.origin}${path}`} />
      ))}
      <link rel="stylesheet" href={site.stylesheet} />
    </head>
  )
}

function SiteBar({
  language,
  words,
  translations,
}: {
  language: ReportLanguage
  words: Words
  translations: NonNullable<Head['translations']>
}) {
  return (
    <div className="site-bar">
      <a className="site-name" href={language === 'en' ? '/en' : '/'}>
        {words.siteName}
      </a>
      <span className="site-purpose">{words.sitePurpose}</span>
      {translations.map(({ language: other, path }) => (
        <a key={other} className="site-language" href={path} lang={other} hrefLang={other}>
          {wordsIn(other).languageName}
        </a>
      ))}
    </div>
  )
}
