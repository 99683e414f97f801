'use client'
import { filledParts, type Choice } from './import-choice'
import type { LikeSource, PreviewedSource } from './source-answers'
import { useSourceWords } from './use-source-words'

type Props = {
  incoming: PreviewedSource
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** One source of a bibliography: what it is, what is said of it, and what to do with it. */
export function IncomingSource({ incoming, choice, onChoose }: Props) {
  const { said, missing } = useSourceWords()
  const { source, label, remarks, duplicates } = incoming
  const shared = { name: source.id, choice, onChoose }
  return (
    <article className="source-card">
      <h3>{label}</h3>
      <p>{source.title ?? said.nothing}</p>
      <p className="admin-hint">
        {[said.types[source.type], source.publisher, source.issued].filter(Boolean).join(' · ')}
      </p>
      {incoming.missing.length > 0 && (
        <p className="source-card__missing">
          {said.import.missingFields(missing(incoming.missing))}
        </p>
      )}
      <ul className="source-card__remarks">
        {remarks.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <fieldset className="admin-choices">
        <legend className="field-label">{said.import.what(label)}</legend>
        <Option {...shared} value="create" label={said.import.create} />
        {duplicates.map((like) => (
          <LikeOptions key={like.source.id} {...shared} like={like} incoming={incoming} />
        ))}
        <Option {...shared} value="leave" label={useLeaveLabel(duplicates)} />
      </fieldset>
    </article>
  )
}

type OptionProps = { name: string; choice: Choice; onChoose: Props['onChoose'] }

function Option({
  name,
  choice,
  onChoose,
  value,
  label,
}: OptionProps & { value: Choice; label: string }) {
  return (
    <label>
      <input
        type="radio"
        name={`take-${name}`}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
      <span>{label}</span>
    </label>
  )
}

type LikeProps = OptionProps & { like: LikeSource; incoming: PreviewedSource }

function LikeOptions({ like, incoming, ...shared }: LikeProps) {
  const { said, listed, reasons } = useSourceWords()
  const { id, title } = like.source
  const name = `${like.label}${title === null ? '' : `, «${title}»`}`
  const why = `${said.strengths[like.strength]}: ${reasons(like.reasons)}`
  const parts = filledParts(like, incoming.source)
  if (like.rev === null) return null
  return (
    <>
      <Option {...shared} value={`use:${id}`} label={`${said.import.use(name)} (${why})`} />
      {parts.length > 0 && (
        <Option
          {...shared}
          value={`merge:${id}`}
          label={`${said.import.merge(name)}. ${said.import.fills(listed(parts.map((part) => said.fields[part])))}`}
        />
      )}
    </>
  )
}

/** Why one would leave a source out: another of the same file is likely it. */
function useLeaveLabel(duplicates: readonly LikeSource[]): string {
  const { said, reasons } = useSourceWords()
  const twin = duplicates.find(({ rev }) => rev === null)
  return twin
    ? `${said.import.useIncoming(twin.label)} (${reasons(twin.reasons)})`
    : said.import.leave
}
