import { bundle } from 'lightningcss'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundles the public pages' CSS into one file named by its hash under `public/`; returns its address. */
export function bundleStylesheet() {
  const { code } = bundle({ filename: `${root}src/ui/site.css`, minify: true })
  const name = `site-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.css`
  mkdirSync(`${root}public`, { recursive: true })
  for (const old of readdirSync(`${root}public`))
    if (/^site-[0-9a-f]+\.css$/.test(old) && old !== name) rmSync(`${root}public/${old}`)
  writeFileSync(`${root}public/${name}`, code)
  return `/${name}`
}
