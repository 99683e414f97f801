/** A small link to one place of an edition, at the edition's permanent address. */
export function Permalink({ href, label }: { href: string; label: string }) {
  return (
    <a className="permalink" href={href} aria-label={label}>
      <span aria-hidden="true">#</span>
    </a>
  )
}
