'use client'
import { useEffect, useState, type RefObject } from 'react'
import { stackedTops } from './stacked-tops'

type Around = { host: RefObject<HTMLElement | null>; find: (block: string) => Element | null }

/**
 * How far down in their host blocks stand, in pixels by id. It is measured when the host is laid out and whenever its height
 * changes, so that text far from the screen costs nothing.
 */
export function useMarkPlaces(
  blocks: readonly string[],
  { host, find }: Around,
): ReadonlyMap<string, number> {
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map())
  const key = blocks.join(' ')
  useEffect(() => {
    const element = host.current
    if (!element || key === '') return
    const measure = () => {
      const from = element.getBoundingClientRect().top
      const measured = key.split(' ').flatMap((id) => {
        const top = find(id)?.getBoundingClientRect().top
        return top === undefined ? [] : [[id, top - from] as const]
      })
      setTops(stackedTops(measured))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [key, host, find])
  return tops
}
