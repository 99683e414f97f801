'use client'
import { useMessages } from '../../use-messages'
import { Moment } from '../../parts/moment'
import { PlainButton } from '../../manuscript/parts/plain-button'
import { useDeskContext } from '../desk-context'
import type { DeskPageState } from '../use-desk-page'
import { TourButtons } from './tour-buttons'

/** What is compared, how much of the text is shown, and the ways through it. */
export function TextBar({ page }: { page: DeskPageState }) {
  const words = useMessages().messages.desk.text
  const { bases, basis, setBasis, show, setShow, tour, composer, showKeys } = page
  return (
    <div className="desk-bar" role="group" aria-label={words.bar}>
      {bases.length > 0 && (
        <div className="desk-bar__group" role="group" aria-label={words.compareWith}>
          {bases.map((one) => (
            <PlainButton
              key={one}
              aria-pressed={one === basis}
              onClick={() => {
                setBasis(one)
                setShow(one === 'look' ? 'changes' : 'all')
              }}
            >
              <BasisName basis={one} />
            </PlainButton>
          ))}
          <label className="desk-bar__switch">
            <input
              type="checkbox"
              checked={show === 'changes'}
              onChange={(event) => setShow(event.target.checked ? 'changes' : 'all')}
            />
            {words.onlyChanges}
          </label>
        </div>
      )}
      <TourButtons tour={tour} kind="changes" />
      <TourButtons tour={tour} kind="findings" />
      <TourButtons tour={tour} kind="threads" />
      <PlainButton onClick={composer.begin}>{words.comment}</PlainButton>
      <PlainButton onClick={() => showKeys(true)}>{words.keys}</PlainButton>
    </div>
  )
}

function BasisName({ basis }: { basis: 'look' | 'edition' }) {
  const words = useMessages().messages.desk.text
  const { look, edition } = useDeskContext().text.views
  if (basis === 'edition') return <>{words.sinceEdition(edition?.number ?? '–')}</>
  return (
    <>
      {words.sinceLook} {look && <Moment at={look.at} withTime />}
    </>
  )
}
