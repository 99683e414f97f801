/** The title of a report whose text has none: its address in square brackets, as cataloguers do. */
export function suppliedTitle(slug: string): string {
  return `[${slug}]`
}

/** Whether a title was supplied because the report has none yet. */
export function isSuppliedTitle(title: string): boolean {
  return /^\[.*\]$/.test(title)
}
