import { styleOf } from './element'
import type { HtmlElement } from './parse-html'

const TAGS: readonly string[] = ['u', 's', 'strike', 'mark', 'blink', 'marquee']
const PLAIN_COLOURS =
  /^(?:|black|white|windowtext|inherit|initial|unset|transparent|none|auto|currentcolor|text1)$/
const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/
const RGB = /^rgba?\((\d+), ?(\d+), ?(\d+)/

/** Whether an element looks otherwise than plain text in a way that a reader would miss: colour, underline, strikethrough. */
export function hasLook(element: HtmlElement): boolean {
  if (TAGS.includes(element.tagName)) return true
  const style = styleOf(element)
  return isColoured(element, style) || isLined(element, style)
}

function isColoured(element: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  const ground =
    style.get('background-color') ?? style.get('background') ?? style.get('mso-highlight')
  // Every program colours its links.
  const colour = element.tagName === 'a' ? '' : (style.get('color') ?? '')
  return [ground ?? '', colour].some((name) => !isPlain(name.toLowerCase()))
}

function isLined(element: HtmlElement, style: ReadonlyMap<string, string>): boolean {
  const line = style.get('text-decoration') ?? style.get('text-decoration-line') ?? ''
  return element.tagName !== 'a' && /line-through|underline/.test(line)
}

// Web pages write in one grey or another: that is their black.
function isPlain(colour: string): boolean {
  if (PLAIN_COLOURS.test(colour)) return true
  const hex = HEX.exec(colour)?.slice(1) ?? []
  const channels = hex.length > 0 ? hex.map((part) => parseInt(part, 16)) : rgbOf(colour)
  return channels.length > 0 && Math.max(...channels) - Math.min(...channels) < 32
}

function rgbOf(colour: string): number[] {
  return RGB.exec(colour)?.slice(1).map(Number) ?? []
}
