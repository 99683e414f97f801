import { guestWords } from '../guest/guest-words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'

/** Says that a link opens nothing, in the same words whether it expired, was revoked or never was. */
export function InvitationEndedPage({ site }: { site: SiteContext }) {
  const [nb, en] = [guestWords('nb'), guestWords('en')]
  return (
    <SiteDocument language="nb" title={nb.ended} site={site}>
      <div className="page">
        <h1>{nb.ended}</h1>
        <p>{nb.endedLead}</p>
        <p lang="en">
          {en.ended}. {en.endedLead}
        </p>
      </div>
    </SiteDocument>
  )
}
