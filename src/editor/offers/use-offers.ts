'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useMemo, useState } from 'react'
import { sourceRegister } from '@/domain/citation/recognise/source-register'
import { workKey, type Work } from '@/domain/citation/recognise/grammar/work'
import { CitationNode } from '../citation/citation-node'
import { useLibrary } from '../sources/use-library'
import { acceptOffers } from './accept-offers'
import { offersIn, type Offer } from './offer'
import { underlineOffers } from './underline-offers'
import { watchTexts, type ChangedTexts } from './watch-texts'

const NONE: ReadonlyMap<string, string> = new Map()

/** The offers in what was written or pasted in this editor, and what can be done with them. */
export function useOffers() {
  const [editor] = useLexicalComposerContext()
  const register = useRegister()
  const [offers, setOffers] = useState<readonly Offer[]>([])
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const [sources, setSources] = useState(NONE)
  const open = offers.filter(({ text }) => !refused.has(text))

  useEffect(
    () =>
      watchTexts(editor, (texts) => setOffers((before) => renewed(before, { texts, register }))),
    [editor, register],
  )
  useEffect(() => underlineOffers(editor, open))
  useEffect(() => () => underlineOffers(editor, []), [editor])

  return {
    open,
    sources,
    accept: (accepted: readonly Offer[], made = sources) =>
      acceptOffers(editor, {
        offers: accepted,
        accepting: { Node: CitationNode, sources: made },
      }),
    refuse: ({ text }: Offer) => setRefused(new Set([...refused, text])),
    know(work: Work, source: string) {
      const known = new Map([...sources, [workKey(work), source]])
      setSources(known)
      return known
    },
  }
}

export type Offers = ReturnType<typeof useOffers>

function useRegister() {
  const { sources, yearSuffixes } = useLibrary()
  return useMemo(
    () =>
      sourceRegister(
        [...sources.values()].map((source) => ({
          ...source,
          yearSuffix: yearSuffixes?.get(source.id) ?? source.yearSuffix,
        })),
      ),
    [sources, yearSuffixes],
  )
}

function renewed(
  before: readonly Offer[],
  { texts, register }: { texts: ChangedTexts; register: ReturnType<typeof useRegister> },
): readonly Offer[] {
  const kept = before.filter(({ node }) => !texts.has(node))
  const found = [...texts].flatMap(([node, text]) =>
    text === null ? [] : offersIn(text, { node, register }),
  )
  return before.length === 0 && found.length === 0 ? before : [...kept, ...found]
}
