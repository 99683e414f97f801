import type { Shortcut } from '@/editor/shortcuts'

/** The keys of the whole manuscript page. */
export const PAGE_SHORTCUTS = [
  { keys: ['Ctrl', 'S'], says: { nb: 'Lagre kapittelet', en: 'Save the section' } },
  {
    keys: ['F6'],
    says: { nb: 'Gå til neste del av siden', en: 'Go to the next part of the page' },
  },
  {
    keys: ['Shift', 'F6'],
    says: { nb: 'Gå til forrige del av siden', en: 'Go to the part of the page before' },
  },
] as const satisfies readonly Shortcut[]

/** The keys of the outline. */
export const OUTLINE_SHORTCUTS = [
  { keys: ['↑'], says: { nb: 'Gå til kapittelet over', en: 'Go to the section above' } },
  { keys: ['↓'], says: { nb: 'Gå til kapittelet under', en: 'Go to the section below' } },
  { keys: ['Home'], says: { nb: 'Gå til det første kapittelet', en: 'Go to the first section' } },
  { keys: ['End'], says: { nb: 'Gå til det siste kapittelet', en: 'Go to the last section' } },
  {
    keys: ['A–Å'],
    says: {
      nb: 'Gå til neste kapittel som begynner på bokstaven',
      en: 'Go to the next section that begins with the letter',
    },
  },
  { keys: ['Enter'], says: { nb: 'Skriv i kapittelet', en: 'Write in the section' } },
  { keys: ['F2'], says: { nb: 'Endre overskriften', en: 'Change the heading' } },
  { keys: ['Delete'], says: { nb: 'Ta ut av responsen', en: 'Take out of the report' } },
  { keys: ['Alt', 'Shift', '↑'], says: { nb: 'Flytt opp', en: 'Move up' } },
  { keys: ['Alt', 'Shift', '↓'], says: { nb: 'Flytt ned', en: 'Move down' } },
  {
    keys: ['Alt', 'Shift', '→'],
    says: { nb: 'Gjør til underkapittel', en: 'Make it a subsection' },
  },
  {
    keys: ['Alt', 'Shift', '←'],
    says: { nb: 'Gjør til kapittel på nivået over', en: 'Move it one level up' },
  },
] as const satisfies readonly Shortcut[]
