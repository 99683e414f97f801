'use client'
import { SHORTCUTS, type Shortcut } from '@/editor/shortcuts'
import { useMessages } from '../../use-messages'
import { OUTLINE_SHORTCUTS, PAGE_SHORTCUTS } from './page-shortcuts'

/** All keys of the manuscript page, for whoever looks for them. */
export function Shortcuts() {
  const words = useMessages().messages.manuscript.inspector
  return (
    <details className="manuscript-shortcuts">
      <summary>{words.shortcuts}</summary>
      <ShortcutList heading={words.onPage} shortcuts={PAGE_SHORTCUTS} />
      <ShortcutList heading={words.inText} shortcuts={Object.values(SHORTCUTS)} />
      <ShortcutList heading={words.inOutline} shortcuts={OUTLINE_SHORTCUTS} />
    </details>
  )
}

type Props = { heading: string; shortcuts: readonly Shortcut[] }

function ShortcutList({ heading, shortcuts }: Props) {
  const { language } = useMessages()
  return (
    <>
      <h3>{heading}</h3>
      <dl>
        {shortcuts.map(({ keys, says }) => (
          <div key={keys.join('+')}>
            <dt>
              {keys.map((key, i) => (
                <span key={key}>
                  {i > 0 && '+'}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{says[language]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
