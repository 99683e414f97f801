/** How a number is written: `comma` is "1 234,5" or "1.234,5", `point` is "1,234.5" or "1 234.5". */
export const NUMBER_FORMATS = ['comma', 'point'] as const
export type NumberFormat = (typeof NUMBER_FORMATS)[number]

export type Figure = { value: number; form: 'integer' | 'decimal' | 'percent' }

const SHAPES = {
  comma: /^[-+]?(?:\d{1,3}(?:[ .']\d{3})+|\d+)(?:,\d+)?$/,
  point: /^[-+]?(?:\d{1,3}(?:[ ,']\d{3})+|\d+)(?:\.\d+)?$/,
} as const satisfies Record<NumberFormat, RegExp>

const DIGITS_OF_A_DOUBLE = 15
const LONGEST_FIGURE = 40

/** A number as a format writes it; null for all else, also for codes such as "0301" and "+47 22 33 44 55". */
export function readFigure(text: string, format: NumberFormat): Figure | null {
  if (text.length > LONGEST_FIGURE) return null
  const plain = plainFigure(text)
  const number = plain.replace(/ ?%$/, '')
  const digits = number.replace(/\D/g, '')
  if (!SHAPES[format].test(number) || /^[-+]?0\d/.test(number)) return null
  if (digits.length > DIGITS_OF_A_DOUBLE) return null
  const value = valueOf(number, format)
  if (plain.endsWith('%')) return { value, form: 'percent' }
  return {
    value,
    form: Number.isInteger(value) && !hasDecimals(number, format) ? 'integer' : 'decimal',
  }
}

/** Whether a text is a number in both formats, and not the same number: "1.240" and "1,240". */
export function isAmbiguous(text: string): boolean {
  const [a, b] = NUMBER_FORMATS.map((format) => readFigure(text, format))
  return a !== null && b !== null && a?.value !== b?.value
}

/** Whether a text says that there is a value, which the source does not give. */
export function isNotStated(text: string): boolean {
  return /^(?:[-–—−]|\.{1,3}|…|:|n\/a|i\/a|ikke oppgitt|ikkje oppgitt|not stated)$/i.test(text)
}

function plainFigure(text: string): string {
  return text
    .trim()
    .replace(/[\u00A0\u2009\u202F]/g, ' ')
    .replace(/[−–]/, '-')
    .replace(/’/g, "'")
}

function valueOf(number: string, format: NumberFormat): number {
  const plain = number.replace(format === 'comma' ? /[ .']/g : /[ ,']/g, '').replace(',', '.')
  // Nothing distinguishes minus zero from zero for a reader.
  return Number(plain) + 0
}

function hasDecimals(number: string, format: NumberFormat): boolean {
  return number.includes(format === 'comma' ? ',' : '.')
}
