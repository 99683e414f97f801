import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CODE_COLOURS } from '@/domain/content/table'

const TABLE = readFileSync('src/ui/styles/table.css', 'utf8')
const TOKENS = readFileSync('src/ui/styles/tokens.css', 'utf8')

/** WCAG 2.2, 1.4.11: what must be seen to be understood. */
const LEAST = 3
const THEMES = ['light', 'dark'] as const
const PATTERNED = CODE_COLOURS.filter((colour) => ruleOf(colour).includes('--line'))

type Colour = readonly [red: number, green: number, blue: number]

test.each(THEMES)('the frame of a swatch is seen on the paper when it is %s', (theme) => {
  expect(contrast(token('text-default', theme), paper(theme))).toBeGreaterThanOrEqual(LEAST)
})

test('every category but one has a pattern, so that no two differ by colour alone', () => {
  expect(CODE_COLOURS.filter((colour) => !PATTERNED.includes(colour))).toEqual(['red'])
})

test.each(THEMES.flatMap((theme) => PATTERNED.map((colour) => [colour, theme] as const)))(
  'the pattern of %s is seen when the paper is %s',
  (colour, theme) => {
    const rule = ruleOf(colour)
    const base = hex(/#[0-9a-f]{6}/.exec(rule)?.[0] ?? '')
    // A line between stripes lies on the paper, one drawn over a colour on that colour.
    const isOnPaper = /-gradient\([^)]*#/.test(rule)
    const line = over(lineOf(rule), isOnPaper ? paper(theme) : base)

    expect(contrast(line, base)).toBeGreaterThanOrEqual(LEAST)
  },
)

function ruleOf(colour: string): string {
  return new RegExp(String.raw`\.swatch-${colour} \{([^}]*)\}`).exec(TABLE)?.[1] ?? ''
}

function lineOf(rule: string): { colour: Colour; alpha: number } {
  const line = /--line: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/
  const [, red, green, blue, alpha] = line.exec(rule) ?? line.exec(TABLE) ?? []
  return { colour: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) / 100 }
}

function paper(theme: (typeof THEMES)[number]): Colour {
  return token('background-default', theme)
}

function token(name: string, theme: (typeof THEMES)[number]): Colour {
  const values = [...TOKENS.matchAll(new RegExp(`neutral-${name}: (#[0-9a-f]{6})`, 'g'))]
  return hex(values[THEMES.indexOf(theme)]?.[1] ?? '')
}

function hex(text: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
  return [red ?? NaN, green ?? NaN, blue ?? NaN]
}

function over({ colour, alpha }: { colour: Colour; alpha: number }, below: Colour): Colour {
  const [red, green, blue] = colour.map((part, i) => part * alpha + (below[i] ?? 0) * (1 - alpha))
  return [red ?? NaN, green ?? NaN, blue ?? NaN]
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((one, two) => one - two)
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
