const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The calendar day that a moment has in Norway, as 2022-05-17. */
export function calendarDay(moment: Date): string {
  return OSLO.format(moment)
}
