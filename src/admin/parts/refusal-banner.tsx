'use client'
import { Banner } from '@payloadcms/ui'
import './parts.css'

/** What the server refused, where it was asked. */
export function RefusalBanner({ sentence }: { sentence: string | undefined }) {
  return (
    <div role="alert" className="admin-refusal">
      {sentence && <Banner type="error">{sentence}</Banner>}
    </div>
  )
}
