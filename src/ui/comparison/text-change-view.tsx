import type { BlockChange } from '@/domain/compare/model/block-comparison'
import type { Run, TextComparison } from '@/domain/compare/model/text-comparison'
import type { Inline } from '@/domain/content/inline'
import { quoteLanguage } from '../inline/quote-language'
import { BlockNotes } from './block-notes'
import type { Comparing } from './comparing'
import { Runs, VersionText } from './runs'

type TextChange = Extract<BlockChange, { form: 'text' }>

/** A paragraph or quotation that differs: its words with their changes, or, rewritten, the old and the new one below each other. */
export function TextChangeView({
  id,
  change: { text, type },
  comparing,
}: {
  id: string
  change: TextChange
  comparing: Comparing
}) {
  const block = comparing.blocks.after.get(id)
  const whole = block && 'children' in block ? block.children : []
  const isQuote = type.after === 'quote'
  const language = (isQuote && quoteLanguage(whole)) || comparing.after.language
  if (text?.rewritten) return <RewrittenText id={id} text={text} comparing={comparing} />
  const content = text ? (
    <Runs runs={text.runs} comparing={comparing} surrounding={language} />
  ) : (
    <VersionText inlines={whole} reading={comparing.after} surrounding={language} />
  )
  const Element = isQuote ? 'blockquote' : 'div'
  return (
    <>
      <Element
        id={id}
        className="changed-text"
        lang={language === comparing.after.language ? undefined : language}
      >
        <p>{content}</p>
      </Element>
      <TextNotes text={text} whole={whole} comparing={comparing} />
    </>
  )
}

/** The notes of a text that differs: those gone, and those that are there now. */
export function TextNotes({
  text,
  whole,
  comparing,
}: {
  text: TextComparison | null
  whole: readonly Inline[]
  comparing: Comparing
}) {
  const removed = text?.runs.flatMap((run) => (run.kind === 'removed' ? run.inlines : [])) ?? []
  const { before, after } = comparing
  return (
    <BlockNotes
      shown={[
        { inlines: removed, reading: before },
        { inlines: text ? text.runs.flatMap(inlinesAfter) : whole, reading: after },
      ]}
      changed={text?.rewritten ? [] : text?.notes}
      comparing={comparing}
    />
  )
}

function inlinesAfter(run: Run): readonly Inline[] {
  if (run.kind === 'altered') return run.after
  return run.kind === 'removed' ? [] : run.inlines
}

function RewrittenText({
  id,
  text,
  comparing,
}: {
  id: string
  text: TextComparison
  comparing: Comparing
}) {
  const { words } = comparing
  const side = (kind: Run['kind']) => text.runs.filter((run) => run.kind === kind)
  return (
    <>
      <div className="sides" id={id}>
        <div className="side side-before">
          <p className="side-label">{words.before}</p>
          <p>
            <Runs runs={side('removed')} comparing={comparing} />
          </p>
        </div>
        <div className="side side-after">
          <p className="side-label">{words.after}</p>
          <p>
            <Runs runs={side('added')} comparing={comparing} />
          </p>
        </div>
      </div>
      <TextNotes text={text} whole={[]} comparing={comparing} />
    </>
  )
}
