'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { differingParts, suggestedParts, type MergePart } from '@/domain/sources/merge-sources'
import { ConfirmMerge } from './confirm-merge'
import type { Pair, PairedSource } from './source-answers'
import { useSourceWords } from './use-source-words'

type Props = { pair: Pair; onMerged: (citations: number) => void }

/** Two sources side by side: which one stays, and which values it has afterwards. */
export function PairCard({ pair, onMerged }: Props) {
  const { said, reasons } = useSourceWords()
  const id = useId()
  const [keepsFirst, setKeepsFirst] = useState(true)
  const [keep, drop] = keepsFirst ? [pair.first, pair.second] : [pair.second, pair.first]
  const [parts, setParts] = useState<MergePart[]>(() => suggested(keep, drop))
  const [isAsking, setIsAsking] = useState(false)

  function handleKeep(first: boolean) {
    const [stays, goes] = first ? [pair.first, pair.second] : [pair.second, pair.first]
    setKeepsFirst(first)
    setParts(suggested(stays, goes))
  }

  return (
    <article className="source-card" aria-labelledby={id}>
      <h3 id={id}>
        {pair.first.label}: {said.strengths[pair.strength].toLowerCase()}
      </h3>
      <p className="admin-hint">{reasons(pair.reasons)}</p>
      <PairTable {...{ pair, keepsFirst, parts }} onKeep={handleKeep} onParts={setParts} />
      {isAsking ? (
        <ConfirmMerge {...{ keep, drop, parts, onMerged }} onCancel={() => setIsAsking(false)} />
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsking(true)}>
          {said.duplicates.merge}
        </Button>
      )}
    </article>
  )
}

type TableProps = {
  pair: Pair
  keepsFirst: boolean
  parts: readonly MergePart[]
  onKeep: (first: boolean) => void
  onParts: (parts: MergePart[]) => void
}

function PairTable({ pair, keepsFirst, parts, onKeep, onParts }: TableProps) {
  const { said } = useSourceWords()
  const id = useId()
  const [one, other] = [pair.first.source, pair.second.source]
  return (
    <table className="source-pair">
      <thead>
        <tr>
          <th scope="col">{said.duplicates.field}</th>
          <KeepHead name={id} source={pair.first} isKept={keepsFirst} onKeep={() => onKeep(true)} />
          <KeepHead
            name={id}
            source={pair.second}
            isKept={!keepsFirst}
            onKeep={() => onKeep(false)}
          />
        </tr>
      </thead>
      <tbody>
        {differingParts({ keep: one, drop: other }).map((part) => (
          <PartRow
            key={part}
            {...{ pair, part, id, keepsFirst }}
            takesFirst={keepsFirst !== parts.includes(part)}
            onTake={(takes) => {
              const others = parts.filter((known) => known !== part)
              onParts(takes ? [...others, part] : others)
            }}
          />
        ))}
      </tbody>
    </table>
  )
}

type HeadProps = { name: string; source: PairedSource; isKept: boolean; onKeep: () => void }

function KeepHead({ name, source, isKept, onKeep }: HeadProps) {
  const { said } = useSourceWords()
  return (
    <th scope="col">
      <label>
        <input type="radio" name={`${name}-keep`} checked={isKept} onChange={onKeep} />
        <span>
          {said.duplicates.keep} ({said.places(source.places)})
        </span>
      </label>
    </th>
  )
}

type RowProps = {
  pair: Pair
  part: MergePart
  id: string
  keepsFirst: boolean
  takesFirst: boolean
  /** Whether the value is taken from the one that goes. */
  onTake: (takes: boolean) => void
}

function PartRow({ pair, part, id, keepsFirst, takesFirst, onTake }: RowProps) {
  const { said, valueOf } = useSourceWords()
  return (
    <tr>
      <th scope="row">{said.fields[part]}</th>
      {[pair.first, pair.second].map(({ source }, i) => (
        <td key={source.id}>
          <label>
            <input
              type="radio"
              name={`${id}-${part}`}
              aria-label={`${said.duplicates.valueOf(said.fields[part])}: ${valueOf(source, part)}`}
              checked={takesFirst === (i === 0)}
              onChange={() => onTake(keepsFirst !== (i === 0))}
            />
            <span>{valueOf(source, part)}</span>
          </label>
        </td>
      ))}
    </tr>
  )
}

function suggested(keep: PairedSource, drop: PairedSource): MergePart[] {
  return suggestedParts({ keep: keep.source, drop: drop.source })
}
