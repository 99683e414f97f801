'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useAdminAddress } from './api/use-admin-address'
import { useStatus } from './api/use-status'
import { RefusalBanner } from './parts/refusal-banner'
import { placePath, TablePlaces, type TablePlace } from './tables/places-in'
import { useMessages } from './use-messages'
import './tables/tables.css'

/** The reports and sections that place the table of the form. */
export function TablePlacesPanel() {
  const { id } = useDocumentInfo()
  const words = useMessages().messages.tables.places
  return (
    <section className="field-type table-places" aria-labelledby="table-places-heading">
      <h2 id="table-places-heading" className="field-label">
        {words.title}
      </h2>
      {id === undefined ? <p>{words.unsaved}</p> : <SavedPlaces id={String(id)} />}
    </section>
  )
}

function SavedPlaces({ id }: { id: string }) {
  const { messages } = useMessages()
  const { lastUpdateTime } = useDocumentInfo()
  const { answer } = useStatus(`tables/${id}/places`, {
    schema: TablePlaces,
    version: lastUpdateTime,
  })
  if (answer === null) return <p>{messages.loading}</p>
  if (!answer.ok) return <RefusalBanner sentence={answer.refusal.sentence} />
  const { places } = answer.value
  if (places.length === 0) return <p>{messages.tables.places.none}</p>
  return (
    <ul>
      {places.map((place) => (
        <PlaceLink key={`${place.report?.id} ${place.block}`} place={place} />
      ))}
    </ul>
  )
}

function PlaceLink({ place }: { place: TablePlace }) {
  const words = useMessages().messages.tables.places
  const address = useAdminAddress(placePath(place))
  return (
    <li>
      <a href={address}>{place.section.title}</a>
      <span className="table-places__report">{place.report?.title ?? words.loose}</span>
    </li>
  )
}
