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
    // The message comes when the key's own task is over, with all that listens to the key and to its input.
    window.addEventListener(
      'keydown',
      () => {
        start = performance.now()
        done.port2.postMessage(null)
      },
      { capture: true },
    )
  })
}

/** The milliseconds that each key cost since `watchKeystrokes`. */
export async function keystrokesOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const times: unknown = Reflect.get(window, 'keystrokeTimes')
    return Array.isArray(times) ? times.filter((time) => typeof time === 'number') : []
  })
}
