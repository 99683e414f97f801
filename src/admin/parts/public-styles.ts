/** The class of the element that stands for the public page's body. */
export const PUBLIC_BODY = 'public-body'

export type ShownTheme = 'light' | 'dark'

// What a reader's browser has for 1 rem; the admin's own root has another size.
const REM = 16

// The text stands on the admin's own paper; the public page's has another colour.
const NO_PAPER = `.${PUBLIC_BODY}{background:none}`

const sheets = new Map<ShownTheme, Promise<CSSStyleSheet>>()

/** The public style sheet for a shadow root, in one theme; fetched once a page. */
export function publicSheet(theme: ShownTheme): Promise<CSSStyleSheet> {
  const sheet = sheets.get(theme) ?? fetchSheet(theme)
  sheets.set(theme, sheet)
  return sheet
}

/** The public style sheet's rules as they are written for a shadow root whose theme is not the system's. */
export function shadowStyles(css: string, theme: ShownTheme): string {
  return css
    .replace(/\(prefers-color-scheme:\s*(light|dark)\)/g, (_, asked: string) =>
      asked === theme ? 'all' : 'not all',
    )
    .replace(/:root|\[data-color-scheme="?auto"?\]/g, ':host')
    .replace(/(^|[},])html(?=[{,])/g, '$1:host')
    .replace(/(^|[},])body(?=[{,])/g, `$1.${PUBLIC_BODY}`)
    .replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * REM}px`)
}

async function fetchSheet(theme: ShownTheme): Promise<CSSStyleSheet> {
  const response = await fetch(process.env.SITE_STYLESHEET ?? '')
  const sheet = new CSSStyleSheet()
  return sheet.replace(shadowStyles(await response.text(), theme) + NO_PAPER)
}
