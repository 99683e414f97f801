import type { EditorLanguage } from './messages'

/** A key that does something in the editor; `code` is the physical key of those that the editor itself listens to. */
export type Shortcut = {
  keys: readonly string[]
  code?: string
  says: Readonly<Record<EditorLanguage, string>>
}

// Ctrl+Alt and a letter, since the browser takes most of Ctrl, and AltGr with these letters writes nothing in Norwegian.
export const SHORTCUTS = {
  cite: {
    keys: ['Ctrl', 'Alt', 'K'],
    code: 'KeyK',
    says: { nb: 'Sett inn henvisning (eller skriv @)', en: 'Insert citation (or type @)' },
  },
  note: {
    keys: ['Ctrl', 'Alt', 'F'],
    code: 'KeyF',
    says: { nb: 'Sett inn fotnote', en: 'Insert footnote' },
  },
  refer: {
    keys: ['Ctrl', 'Alt', 'R'],
    code: 'KeyR',
    says: {
      nb: 'Sett inn kryssreferanse til et kapittel eller en tabell',
      en: 'Insert cross-reference to a section or a table',
    },
  },
  basis: {
    keys: ['Ctrl', 'Alt', 'B'],
    code: 'KeyB',
    says: {
      nb: 'Merk hva avsnittet eller listen bygger på, eller som nøkkelfunn',
      en: 'Mark what the paragraph or list rests on, or that it is a key finding',
    },
  },
  convert: {
    keys: ['Ctrl', 'Alt', 'G'],
    code: 'KeyG',
    says: {
      nb: 'Gå til forslagene om å gjøre tekst om til henvisninger',
      en: 'Go to the offers to turn text into citations',
    },
  },
  comment: {
    keys: ['Ctrl', 'Alt', 'M'],
    code: 'KeyM',
    says: {
      nb: 'Kommenter det som er markert, eller kapittelet',
      en: 'Comment on what is selected, or on the section',
    },
  },
  edit: {
    keys: ['Enter'],
    says: {
      nb: 'Åpne henvisningen, fotnoten eller kryssreferansen som er markert',
      en: 'Open the selected citation, footnote or cross-reference',
    },
  },
  another: {
    keys: [';'],
    says: { nb: 'Legg til én kilde til i henvisningen', en: 'Add one more source to the citation' },
  },
  finish: {
    keys: ['Ctrl', 'Enter'],
    says: {
      nb: 'Lagre og lukk fotnoten eller vinduet',
      en: 'Keep and close the footnote or window',
    },
  },
  leave: {
    keys: ['Esc'],
    says: { nb: 'Lukk det som er åpent', en: 'Close what is open' },
  },
  insert: {
    keys: ['/'],
    says: { nb: 'Vis alt som kan settes inn', en: 'Show everything that can be inserted' },
  },
  plain: {
    keys: ['Ctrl', 'Shift', 'V'],
    says: { nb: 'Lim inn som ren tekst', en: 'Paste as plain text' },
  },
} as const satisfies Record<string, Shortcut>

export type ShortcutName = keyof typeof SHORTCUTS
export type BoundShortcut = {
  [Name in ShortcutName]: (typeof SHORTCUTS)[Name] extends { code: string } ? Name : never
}[ShortcutName]

/** A shortcut as it is written on a button: "Ctrl+Alt+K". */
export function shortcutText(name: ShortcutName): string {
  return SHORTCUTS[name].keys.join('+')
}

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  getModifierState: (key: string) => boolean
}

/** Whether a key press is a shortcut; AltGr, which writes letters, is not Ctrl and Alt. */
export function isShortcut(event: Pressed, name: BoundShortcut): boolean {
  const isChord = (event.ctrlKey || event.metaKey) && event.altKey && !event.shiftKey
  return isChord && event.code === SHORTCUTS[name].code && !event.getModifierState('AltGraph')
}
