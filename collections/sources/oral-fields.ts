import type { Field } from 'payload'
import { CONSENT_LEVELS, type ConsentLevel } from '@/domain/content/source'
import { asked } from './asked'

const CONSENT_LABELS = {
  named: { nb: 'Kan navngis', en: 'May be named' },
  role: { nb: 'Bare rollen kan omtales', en: 'Only the role may be told' },
  anonymous: { nb: 'Anonym', en: 'Anonymous' },
} as const satisfies Record<ConsentLevel, Record<'nb' | 'en', string>>

/** What an oral source has agreed to, and what it is then called. */
export const oralFields: Field[] = [
  {
    name: 'consent',
    type: 'select',
    label: { nb: 'Samtykke', en: 'Consent' },
    options: CONSENT_LEVELS.map((value) => ({ value, label: CONSENT_LABELS[value] })),
    admin: {
      condition: asked('consent'),
      description: {
        nb: 'Hva kilden har sagt ja til. Uten navn publiseres bare dato, sted og eventuelt rolle. Tittel og merknad publiseres da ikke.',
        en: 'What the source has agreed to. Without a name, only date, place and perhaps the role are published, but no title and no note.',
      },
    },
  },
  {
    name: 'role',
    type: 'text',
    maxLength: 500,
    label: { nb: 'Rolle', en: 'Role' },
    admin: {
      condition: asked('role'),
      description: {
        nb: 'Slik kilden omtales, som «diplomat i Bamako». Skriv ikke navn her.',
        en: 'How the source is described, such as “diplomat in Bamako”. Write no name here.',
      },
    },
  },
]
