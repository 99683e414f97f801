'use client'

/** A share from 0 to 1 for the eye; the figure stands beside it in words. */
export function Bar({ share }: { share: number }) {
  return (
    <svg className="desk-share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="10" className="desk-share__all" />
      <rect width={share * 100} height="10" className="desk-share__part" />
    </svg>
  )
}
