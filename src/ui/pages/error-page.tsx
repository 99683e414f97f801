import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'
import type { SiteLanguage } from '../site-language'

/** Says that the fault is ours and what a reader can do. */
export function ErrorPage({ language, site }: { language: SiteLanguage; site: SiteContext }) {
  const words = wordsIn(language)
  return (
    <SiteDocument language={language} title={words.error} site={site}>
      <div className="page">
        <h1>{words.error}</h1>
        <p>{words.errorLead}</p>
        <p>
          <a href={language === 'en' ? '/en' : '/'}>{words.toFrontPage}</a>
        </p>
      </div>
    </SiteDocument>
  )
}
