import type { Page } from '@playwright/test'

/**
 * Begins to measure what each key costs the page: from the key's event until the editor has changed the document and the
 * browser has laid it out anew, which is what a frame has to hold.
 */
export async function watchKeystrokes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'keystrokeTimes', times)
    let start = 0
    const done = new MessageChannel()
    done.port1.onmessage = () => {
      document.body.getBoundingClientRect()
      times.push(performance.now() - start)
    }
    window.addEventListener('keydown', () => (start = performance.now()), { capture: true })
    window.addEventListener('input', () => done.port2.postMessage(null))
  })
}

/** The milliseconds that each key cost since `watchKeystrokes`. */
export async function keystrokesOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const times: unknown = Reflect.get(window, 'keystrokeTimes')
    return Array.isArray(times) ? times.filter((time) => typeof time === 'number') : []
  })
}
