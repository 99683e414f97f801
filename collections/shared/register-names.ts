import type { TextField } from 'payload'

/** The names of an entry in a register, one in each language that a report can have. */
export const registerNames: TextField[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    label: { nb: 'Navn på bokmål', en: 'Name in bokmål' },
  },
  {
    name: 'nameNynorsk',
    type: 'text',
    required: true,
    label: { nb: 'Navn på nynorsk', en: 'Name in nynorsk' },
  },
  {
    name: 'nameEnglish',
    type: 'text',
    required: true,
    label: { nb: 'Navn på engelsk', en: 'Name in English' },
  },
]
