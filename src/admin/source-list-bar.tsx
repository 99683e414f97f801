'use client'
import { Button } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useAdminAddress } from './api/use-admin-address'
import { useStatus } from './api/use-status'
import { OverviewAnswer } from './sources/source-answers'
import { useMessages } from './use-messages'
import './sources/sources.css'

const NONE_YET = { incomplete: 0, unused: 0, duplicates: 0 }
const UNUSED = '?uses=none'
const INCOMPLETE = '?where[and][0][incomplete][equals]=true'

/** One click from the list of sources to what waits for a person in it, and to the import. */
export function SourceListBar() {
  const words = useMessages().messages.sources.bar
  const { answer } = useStatus('sources/overview', { schema: OverviewAnswer })
  const list = useAdminAddress('/collections/sources')
  const pages = {
    fill: useAdminAddress('/kilder/ufullstendige'),
    duplicates: useAdminAddress('/kilder/duplikater'),
    import: useAdminAddress('/kilder/importer'),
  }
  const { incomplete, unused, duplicates } = answer?.ok ? answer.value : NONE_YET
  const shown = useShown()
  const links = [
    { label: words.all, to: list, isHere: shown === 'all' },
    { label: words.incomplete(incomplete), to: list + INCOMPLETE, isHere: shown === 'incomplete' },
    { label: words.unused(unused), to: list + UNUSED, isHere: shown === 'unused' },
    { label: words.duplicates(duplicates), to: pages.duplicates },
    { label: words.fill, to: pages.fill },
    { label: words.import, to: pages.import },
  ]
  return (
    <nav aria-label={words.label} className="source-bar">
      {links.map(({ label, to, isHere = false }) => (
        <Button
          key={to}
          buttonStyle={isHere ? 'primary' : 'secondary'}
          el="anchor"
          extraButtonProps={isHere ? { 'aria-current': 'page' } : {}}
          margin={false}
          size="small"
          url={to}
        >
          {label}
        </Button>
      ))}
    </nav>
  )
}

function useShown(): 'all' | 'incomplete' | 'unused' | null {
  const query = useSearchParams()
  if (query.get('uses') === 'none') return 'unused'
  const conditions = [...query.keys()].filter((key) => key.startsWith('where'))
  if (conditions.length === 0) return 'all'
  return conditions.some((key) => key.includes('[incomplete]')) ? 'incomplete' : null
}
