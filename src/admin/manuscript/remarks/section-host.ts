/** The part of the page that has a section of the manuscript. */
export function sectionHost(section: string): HTMLElement | null {
  return document.getElementById(`section-${section}`)
}

/** The part of a section that is being written, which has its editor; null where nobody writes in it here. */
export function writingHost(section: string): HTMLElement | null {
  return sectionHost(section)?.querySelector<HTMLElement>('.manuscript-writing__text') ?? null
}
