/** The id of the element that has the submitted text. */
export const TEXT_HOST = 'desk-text'

/** The shadow tree of the submitted text, once it is there. */
export function textRoot(host: HTMLElement | null): ShadowRoot | null {
  return host?.querySelector(`[data-public]`)?.shadowRoot ?? null
}

/** The element of a place in the text: what is anchored there, the block, or the section's heading. */
export function elementAt(
  root: ShadowRoot,
  { place, anchor }: { place: string; anchor: string | null },
): HTMLElement | null {
  const anchored = anchor === null ? null : root.getElementById(anchor)
  if (anchored) return anchored
  const block = root.querySelector(`[data-block="${CSS.escape(place)}"]`)
  return block instanceof HTMLElement ? block : root.getElementById(place)
}
