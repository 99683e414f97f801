import type { AdminViewServerProps } from 'payload'
import { CorrectionPage } from './correction/correction-page'
import { AdminPage } from './parts/admin-page'
import './manuscript/manuscript.css'
import './correction/correction.css'

/** The page where a published edition is corrected, passage by passage. */
export function CorrectionView(view: AdminViewServerProps) {
  const segments = view.params?.segments
  const edition = Array.isArray(segments) ? (segments[1] ?? '') : ''
  return (
    <AdminPage {...view} path={`/utgaver/${edition}/rett`}>
      {() => <CorrectionPage edition={edition} />}
    </AdminPage>
  )
}
