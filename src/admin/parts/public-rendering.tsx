'use client'
import { useTheme } from '@payloadcms/ui'
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { ReportLanguage } from '@/domain/content/report-content'
import { PUBLIC_BODY, publicSheet } from './public-styles'

type Props = {
  language: ReportLanguage
  children: ReactNode
  /** Rules on top of the public style sheet. */
  styles?: string
  /** What the admin shows in the slots of the rendering, in its own style. */
  slotted?: ReactNode
}

/**
 * Something as readers will see it: any part of the public pages, in the public style sheet and nothing of the admin's,
 * light or dark as the admin is.
 */
export function PublicRendering({ language, children, styles, slotted }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const root = useStyledRoot(host, styles)
  return (
    <div ref={host} data-public>
      {root && slotted}
      {root &&
        createPortal(
          <div className={PUBLIC_BODY} lang={language} onClickCapture={stayHere}>
            {children}
          </div>,
          root,
        )}
    </div>
  )
}

/** The shadow root of a host once it has the styles, so that nothing shows without them. */
function useStyledRoot(host: { current: HTMLElement | null }, styles = ''): ShadowRoot | null {
  const { theme } = useTheme()
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  useEffect(() => {
    let isCurrent = true
    void publicSheet(theme).then((sheet) => {
      if (!isCurrent || !host.current) return
      const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
      shadow.adoptedStyleSheets = [sheet, sheetOf(styles)]
      setRoot(shadow)
    })
    return () => {
      isCurrent = false
    }
  }, [host, styles, theme])
  return root
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}

// Or a link would lead away from what is being written, and a note's number would change the admin's own address.
function stayHere(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link) return
  event.preventDefault()
  const href = link.getAttribute('href') ?? ''
  if (href.startsWith('#')) placeIn(link, href.slice(1))?.scrollIntoView({ block: 'nearest' })
  else window.open(link.href, '_blank', 'noopener')
}

function placeIn(link: Element, id: string): Element | null {
  const root = link.getRootNode()
  return root instanceof ShadowRoot ? root.getElementById(id) : null
}
