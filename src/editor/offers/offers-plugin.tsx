'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useCallback, useRef, useState } from 'react'
import type { Work } from '@/domain/citation/recognise/grammar/work'
import { NewSourceForm } from '../citation/new-source-form'
import { useShortcut } from '../nodes/use-shortcut'
import { anchorOf } from '../popover/anchor'
import { EditorPopover } from '../popover/editor-popover'
import '../pasting/paste-banner.css'
import { shortcutText } from '../shortcuts'
import { useMessages } from '../use-messages'
import { canAccept } from './accept-offers'
import type { Offer } from './offer'
import './offers.css'
import { useOffers, type Offers } from './use-offers'

/** Offers to turn text that reads as a citation into one, one by one or all. */
export function OffersPlugin() {
  const words = useMessages().messages.offers
  const offers = useOffers()
  const banner = useRef<HTMLDivElement>(null)
  const goThere = useCallback(() => banner.current?.querySelector('button')?.focus(), [])
  useShortcut('convert', goThere)
  const { open, sources } = offers
  const ready = open.filter((offer) => canAccept(offer, sources))
  return (
    <div ref={banner} className="editor-paste-banner" data-empty={open.length === 0}>
      <p role="status" className="editor-offers__count">
        {open.length > 0 && `${words.found(open.length)} (${shortcutText('convert')})`}
      </p>
      {open.length > 0 && (
        <div>
          {ready.length > 1 && (
            <button type="button" onClick={() => offers.accept(ready)}>
              {words.acceptAll(ready.length)}
            </button>
          )}
          <ul className="editor-offers">
            {open.map((offer) => (
              <OfferRow key={offer.id} offer={offer} offers={offers} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

type RowProps = { offer: Offer; offers: Offers }

function OfferRow({ offer, offers }: RowProps) {
  const words = useMessages().messages.offers
  const [asked, setAsked] = useState<Work | null>(null)
  const missing = offer.found.unknown.find(
    ({ work }) =>
      !canAccept(
        { ...offer, found: { ...offer.found, unknown: [{ work, candidates: [] }] } },
        offers.sources,
      ),
  )
  return (
    <li>
      <span>{offer.text}</span>
      {missing ? (
        <button type="button" onClick={() => setAsked(missing.work)}>
          {words.newSource(offer.text)}
        </button>
      ) : (
        <button type="button" onClick={() => offers.accept([offer])}>
          {words.accept(offer.text)}
        </button>
      )}
      <button type="button" onClick={() => offers.refuse(offer)}>
        {words.refuse(offer.text)}
      </button>
      {asked && (
        <AskedSource offer={offer} offers={offers} work={asked} onDone={() => setAsked(null)} />
      )}
    </li>
  )
}

function AskedSource({
  offer,
  offers,
  work,
  onDone,
}: RowProps & { work: Work; onDone: () => void }) {
  const [editor] = useLexicalComposerContext()
  const words = useMessages().messages.newSource
  return (
    <EditorPopover name={words.heading} anchor={anchorOf(editor, offer.node)} onLeave={onDone}>
      <NewSourceForm
        shortName={work.name}
        issued={work.year ?? ''}
        onCancel={onDone}
        onMade={(source) => {
          const known = offers.know(work, source)
          if (canAccept(offer, known)) offers.accept([offer], known)
          onDone()
        }}
      />
    </EditorPopover>
  )
}
