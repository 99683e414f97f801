// Longer than Payload itself waits, so that it is never overtaken.
const AT_MOST_MS = 600

/** Waits until the editor has told what was typed last, which Payload puts off until the browser has nothing else to do. */
export function editorSettled(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => resolve(), { timeout: AT_MOST_MS })
    // Safari has no such call, and Payload waits for the next frame there.
    else setTimeout(resolve, AT_MOST_MS / 6)
  })
}
