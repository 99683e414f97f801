'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useCallback, useRef, useState } from 'react'
import type { UnknownWork } from '@/domain/citation/recognise/find-citation-like-texts'
import { sourceLabel } from '@/domain/citation/source-label'
import { NewSourceForm } from '../citation/new-source-form'
import { useShortcut } from '../nodes/use-shortcut'
import { anchorOf } from '../popover/anchor'
import { EditorPopover } from '../popover/editor-popover'
import '../pasting/paste-banner.css'
import { shortcutText } from '../shortcuts'
import { useMessages } from '../use-messages'
import { useLibrary } from '../sources/use-library'
import { canAccept, missingWork } from './accept-offers'
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
  const [asked, setAsked] = useState<UnknownWork | null>(null)
  const missing = missingWork(offer, offers.sources)
  return (
    <li>
      <span>{offer.text}</span>
      {missing ? (
        <button type="button" onClick={() => setAsked(missing)}>
          {words.chooseSource(offer.text)}
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
        <AskedSource offer={offer} offers={offers} asked={asked} onDone={() => setAsked(null)} />
      )}
    </li>
  )
}

type AskedProps = RowProps & { asked: UnknownWork; onDone: () => void }

function AskedSource({ offer, offers, asked: { work, candidates }, onDone }: AskedProps) {
  const [editor] = useLexicalComposerContext()
  const words = useMessages().messages.newSource

  function take(source: string) {
    const known = offers.know(work, source)
    if (canAccept(offer, known)) offers.accept([offer], known)
    onDone()
  }

  return (
    <EditorPopover name={words.heading} anchor={anchorOf(editor, offer.node)} onLeave={onDone}>
      <Candidates ids={candidates} onTake={take} />
      <NewSourceForm
        shortName={work.name}
        issued={work.year ?? ''}
        onCancel={onDone}
        onMade={take}
      />
    </EditorPopover>
  )
}

/** The sources that the written name and year may mean. */
function Candidates(props: { ids: readonly string[]; onTake: (source: string) => void }) {
  const words = useMessages().messages.offers
  const { sources, language } = useLibrary()
  const known = props.ids.flatMap((id) => sources.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <fieldset>
      <legend>{words.candidates}</legend>
      {known.map((source) => (
        <button
          key={source.id}
          type="button"
          className="editor-popover__button editor-offers__candidate"
          onClick={() => props.onTake(source.id)}
        >
          <strong>{sourceLabel(source, language)}</strong> {source.title}
        </button>
      ))}
    </fieldset>
  )
}
