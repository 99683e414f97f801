'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { CorrectEdition } from './correction/correct-edition'

/** The way from an edition to the page where it is corrected. */
export function CorrectionLink() {
  const { id } = useDocumentInfo()
  const number = useFormFields(([fields]) => fields.number?.value)
  if (id === undefined || typeof number !== 'string') return null
  return (
    <p>
      <CorrectEdition id={String(id)} number={number} />
    </p>
  )
}
