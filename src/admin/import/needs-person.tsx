'use client'
import { useMessages } from '../use-messages'
import type { ImportSummary } from './import-answer'

/** What only a person can settle, by place. */
export function NeedsPerson({ needs }: { needs: ImportSummary['needsPerson'] }) {
  const words = useMessages().messages.import
  if (needs.length === 0) return <p>{words.noNeeds}</p>
  return (
    <section>
      <h3>{words.needs}</h3>
      <p>{words.needsAlsoInReport}</p>
      <dl className="import-view__needs">
        {[...Map.groupBy(needs, ({ where }) => where)].map(([where, group]) => (
          <div key={where}>
            <dt>{where}</dt>
            {group.map(({ what }, i) => (
              <dd key={i}>{what}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
