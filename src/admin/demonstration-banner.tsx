import type { ServerProps } from 'payload'
import './demonstration-banner.css'

const TEXTS = {
  nb: 'Demonstrasjon: innholdet er laget for å vise systemet',
  en: 'Demonstration: the content is made up to show the system',
}

/** Says on every page of the admin that this is the demonstration, where it is that. */
export function DemonstrationBanner({ i18n }: Pick<ServerProps, 'i18n'>) {
  if (process.env.DEMONSTRATION !== 'true') return null
  return <p className="demonstration-banner">{TEXTS[i18n.language === 'en' ? 'en' : 'nb']}</p>
}
