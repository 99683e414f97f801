'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import {
  currentShelf,
  EMPTY_SHELF,
  fillShelf,
  refillShelf,
  subscribeToShelf,
  type Shelf,
} from './source-shelf'

/** The library's sources, fetched once for all the editors of a page. */
export function useShelf(): Shelf {
  const api = useApi()
  useEffect(() => void fillShelf(api), [api])
  return useSyncExternalStore(subscribeToShelf, currentShelf, () => EMPTY_SHELF)
}

/** The same, fetched anew when the component first shows: sources may have come since. */
export function useFreshShelf(): Shelf {
  const api = useApi()
  const refill = useCallback(() => void refillShelf(api), [api])
  useEffect(refill, [refill])
  return useSyncExternalStore(subscribeToShelf, currentShelf, () => EMPTY_SHELF)
}

/** The address of the REST API. */
export function useApi(): string {
  const { config } = useConfig()
  return `${config.serverURL}${config.routes.api}`
}
