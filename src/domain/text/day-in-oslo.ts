// Swedish writes dates as ISO 8601 does.
const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The day that it is in Oslo at a moment, as `YYYY-MM-DD`. */
export function calendarDay(moment: Date): string {
  return OSLO.format(moment)
}
