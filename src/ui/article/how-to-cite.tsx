import type { Reading } from './reading'

/** How to refer to this very edition: what it is called, where it always is, and the hash of its content. */
export function HowToCite({
  reading,
  edition: { number, sha256 },
  origin,
}: {
  reading: Reading
  edition: { number: string; sha256: string }
  origin: string
}) {
  const { content, words, address } = reading
  const { title, kind } = content.report
  return (
    <section className="how-to-cite" aria-labelledby="henvisning">
      <h2 id="henvisning">{words.howToCite}</h2>
      <p>
        {words.siteName}. <cite>{title}</cite>. {words.kinds[kind]},{' '}
        {words.edition(number).toLowerCase()}.{' '}
        <a className="address" href={address}>{`${origin}${address}`}</a>
      </p>
      <p className="fingerprint">
        {words.fingerprint} <code>{sha256}</code>
      </p>
    </section>
  )
}
