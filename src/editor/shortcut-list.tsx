'use client'
import { SHORTCUTS } from './shortcuts'
import { useMessages } from './use-messages'

/** All the keys of the editor and what they do. */
export function ShortcutList() {
  const { language } = useMessages()
  return (
    <dl className="editor-shortcuts">
      {Object.values(SHORTCUTS).map(({ keys, says }) => (
        <div key={keys.join('+')}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{says[language]}</dd>
        </div>
      ))}
    </dl>
  )
}
