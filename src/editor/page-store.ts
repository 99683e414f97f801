/** One value for all the editors of a page. */
export type PageStore<T> = {
  current: () => T
  put: (next: T) => void
  /** Calls back whenever the value changes, until the returned function is called. */
  subscribe: (listener: () => void) => () => void
}

/** A store that holds a value until another is put in. */
export function pageStore<T>(first: T): PageStore<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    current: () => value,
    put: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
