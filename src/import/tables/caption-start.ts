const CAPTION = /^(?:Tabell|Table)\s+(\d{1,3})\s*[:.]\s*/u

/** Whether a line begins the caption of a table, as "Tabell 3: …" does. */
export function isCaptionStart(text: string): boolean {
  return CAPTION.test(text)
}

/** A caption's number and what stands behind it, if the line begins a caption. */
export function readCaptionStart(text: string): { number: string; rest: string } | null {
  const match = CAPTION.exec(text)
  return match ? { number: match[1] ?? '', rest: text.slice(match[0].length) } : null
}
