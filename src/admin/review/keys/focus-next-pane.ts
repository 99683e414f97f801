const PANES = ['desk-summary', 'desk-text-part', 'desk-checklist', 'desk-decision']

/** Gives the focus to the next part of the desk, or to the one before, round again at the end. */
export function focusNextPane(step: 1 | -1): void {
  const panes = PANES.flatMap((id) => document.getElementById(id) ?? [])
  const place = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes.at((Math.max(place, step === 1 ? -1 : 0) + step) % Math.max(1, panes.length))
  next?.focus()
}
