'use client'
import { Button, toast } from '@payloadcms/ui'
import { useMessages } from '../../use-messages'
import { useDeskContext } from '../desk-context'

/** Who wrote what since the last edition, and the seal of the text. */
export function Writers() {
  const words = useMessages().messages.desk.writers
  const { contributors, sha256, newestEdition } = useDeskContext().course.status
  async function copy() {
    await navigator.clipboard.writeText(sha256)
    toast.success(words.copied)
  }
  return (
    <section>
      <h3>{words.heading}</h3>
      {contributors.length === 0 && <p>{words.none}</p>}
      <ul>
        {contributors.map(({ name, wrote }) => (
          <li key={name}>
            <details>
              <summary>{words.wrote(name, wrote.length)}</summary>
              <p>{wrote.join(', ')}</p>
            </details>
          </li>
        ))}
      </ul>
      <dl className="desk-facts">
        <dt>{words.newestEdition}</dt>
        <dd>{newestEdition ?? words.noEdition}</dd>
        <dt>{words.sha256}</dt>
        <dd>
          <code>{sha256}</code>{' '}
          <Button buttonStyle="secondary" margin={false} size="small" onClick={() => void copy()}>
            {words.copy}
          </Button>
        </dd>
      </dl>
    </section>
  )
}
