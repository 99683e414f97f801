type Box = { width: number; height: number }
type Rect = Pick<DOMRect, 'left' | 'top' | 'bottom'>

const GAP = 6
const EDGE = 8

/** Where a box goes beside a place in the text: under it, above it where there is more room, and never over the edge. */
export function popoverPlace(
  anchor: Rect,
  { box, screen }: { box: Box; screen: Box },
): { left: number; top: number } {
  const below = anchor.bottom + GAP
  const above = anchor.top - GAP - box.height
  const fitsBelow = below + box.height <= screen.height - EDGE
  const hasMoreRoomBelow = screen.height - anchor.bottom >= anchor.top
  const top = fitsBelow || (above < EDGE && hasMoreRoomBelow) ? below : above
  return {
    left: clamp(anchor.left, screen.width - EDGE - box.width),
    top: clamp(top, screen.height - EDGE - box.height),
  }
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE, Math.min(value, most))
}
