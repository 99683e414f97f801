'use client'
import { Banner } from '@payloadcms/ui'

/** What the server refused, where it was asked. */
export function RefusalBanner({ sentence }: { sentence: string | undefined }) {
  return <div role="alert">{sentence && <Banner type="error">{sentence}</Banner>}</div>
}
