/** The part of a section that is being written, which has its editor; null where nobody writes in it here. */
export function writingHost(section: string): HTMLElement | null {
  return (
    document
      .getElementById(`section-${section}`)
      ?.querySelector<HTMLElement>('.manuscript-writing__text') ?? null
  )
}
