import type { MessageLanguage } from '@/domain/messages/message'

const SIGNS = {
  nb: { decimal: ',', other: '.' },
  en: { decimal: '.', other: ',' },
} as const satisfies Record<MessageLanguage, { decimal: string; other: string }>

const PLAIN = /^-?\d+(\.\d+)?$/
const GROUPED = /^-?\d{1,3}([ .,]\d{3})+([.,]\d+)?$/

/** A number as it is typed in a language: `1234,5` or `1234.5`. */
export function numberText(value: number, language: MessageLanguage): string {
  return String(value).replace('.', SIGNS[language].decimal)
}

/**
 * The number that was typed; null for what is not surely one. Thousands may be grouped by spaces. The decimal sign of
 * the other language is taken where it can't be meant as a group: "4.5" is four and a half, "1.234" is not read.
 */
export function parseNumber(text: string, language: MessageLanguage): number | null {
  const typed = text.trim().replace(/\s*%$/, '').replace(/[−–]/g, '-').replace(/\s/g, ' ')
  const ungrouped = /^-?\d{1,3}( \d{3})+([.,]|$)/.test(typed) ? typed.replaceAll(' ', '') : typed
  if (isAmbiguous(ungrouped, SIGNS[language].other)) return null
  const plain = ungrouped.replace(/[.,]/, '.')
  return PLAIN.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null
}

function isAmbiguous(text: string, otherSign: string): boolean {
  return text.includes(otherSign) && GROUPED.test(text) && !/^-?0/.test(text)
}
