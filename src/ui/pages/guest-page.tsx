import type { Block } from '@/domain/content/block'
import type { ReportContent } from '@/domain/content/report-content'
import { ReportArticle } from '../article/report-article'
import { Day } from '../day'
import { BlockConversation } from '../guest/block-conversation'
import type { OwnThread, RefusedComment } from '../guest/conversation'
import { guestWords } from '../guest/guest-words'
import { wordsIn } from '../messages/words'
import type { SiteContext } from '../site-context'
import { SiteDocument } from '../site-document'

type Props = {
  content: ReportContent
  guest: { name: string; expiresAt: string }
  threads: readonly OwnThread[]
  refused: RefusedComment | null
  site: SiteContext
}

/** A submission for one outside reviewer: the text as it will be read, with what they said and forms to say more. */
export function GuestPage({ content, guest, threads, refused, site }: Props) {
  const { title, language } = content.report
  const words = guestWords(language)
  const conversation = { threads, refused, words }
  const after = (block: Block) =>
    isNothing(block) ? null : (
      <BlockConversation block={block.id} conversation={conversation} language={language} />
    )
  return (
    <SiteDocument language={language} title={`${words.page}: ${title}`} site={site}>
      <div className="edition">
        <section className="status status-outdated" aria-label={wordsIn(language).status}>
          {refused && (
            <p role="alert">
              <strong>{words.notSaved}</strong> {refused.why}
            </p>
          )}
          <p>{words.lead(guest.name)}</p>
          <p>
            {words.private} <Day date={guest.expiresAt} language={language} />.
          </p>
          <p>{words.how}</p>
        </section>
        <ReportArticle content={content} edition={null} origin={site.origin} afterBlock={after} />
        <section className="guest-whole" id="hele.teksten" aria-labelledby="hele.teksten.navn">
          <h2 id="hele.teksten.navn">{words.whole}</h2>
          <BlockConversation block={null} conversation={conversation} language={language} />
        </section>
      </div>
    </SiteDocument>
  )
}

/** A paragraph that was left empty is not shown, so nothing is asked about it. */
function isNothing(block: Block): boolean {
  return block.type === 'paragraph' && block.children.length === 0
}
