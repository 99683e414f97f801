import { comparingOf, type ComparisonProps } from './comparing'
import { FrontMatterChanges } from './front-matter-changes'
import { SectionChanges } from './section-changes'
import { SourceChanges } from './source-changes'

/**
 * Two versions of a report as one text with its changes marked: by line and words besides colour. Each changed place has the
 * anchor `endring-{n}`, and every block its id in `data-block`.
 */
export function ComparisonView(props: ComparisonProps) {
  const comparing = comparingOf(props)
  const { places, words, after, comparison } = comparing
  return (
    <div className="comparison" lang={after.language}>
      {places.size === 0 && <p className="unchanged">{words.nothingChanged}</p>}
      <FrontMatterChanges comparing={comparing} />
      <div className="text">
        {comparison.sections.map((section) => (
          <SectionChanges key={section.id} section={section} comparing={comparing} />
        ))}
      </div>
      <SourceChanges comparing={comparing} />
    </div>
  )
}
