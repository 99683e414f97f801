import type { BlockChange } from '@/domain/compare/model/block-comparison'
import type { Run, TextComparison } from '@/domain/compare/model/text-comparison'
import type { Inline } from '@/domain/content/inline'
import { quoteLanguage } from '../inline/quote-language'
import { BlockNotes } from './block-notes'
import type { Comparing } from './comparing'
import { Runs, VersionText } from './runs'

/** A text that differs, null where its words don’t, and the whole of it as it is now. */
type Versions = { text: TextComparison | null; whole: readonly Inline[]; comparing: Comparing }
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
  if (text?.rewritten) return <RewrittenText id={id} text={text} comparing={comparing} />
  const block = comparing.blocks.after.get(id)
  const whole = block && 'children' in block ? block.children : []
  return (
    <>
      <MarkedText id={id} {...{ text, whole, comparing }} isQuote={type.after === 'quote'} />
      <TextNotes text={text} whole={whole} comparing={comparing} />
    </>
  )
}

function MarkedText({
  id,
  text,
  whole,
  isQuote,
  comparing,
}: Versions & { id: string; isQuote: boolean }) {
  const { after } = comparing
  const language = (isQuote ? quoteLanguage(whole) : null) ?? after.language
  const Element = isQuote ? 'blockquote' : 'div'
  return (
    <Element id={id} lang={language === after.language ? undefined : language}>
      <p>
        {text ? (
          <Runs runs={text.runs} comparing={comparing} surrounding={language} />
        ) : (
          <VersionText inlines={whole} reading={after} surrounding={language} />
        )}
      </p>
    </Element>
  )
}

/** The notes of a text that differs: those gone, and those that are there now. */
export function TextNotes({ text, whole, comparing }: Versions) {
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
