import { Footnote } from '@/domain/content/inline'
import { ValueNode, valueState } from '../nodes/value-node'

const footnoteState = valueState('footnote', Footnote)

/** A footnote at its mark, as the server knows it. */
export class ServerFootnoteNode extends ValueNode<Footnote> {
  override $config() {
    return this.config('footnote', {
      stateConfigs: [{ flat: true, stateConfig: footnoteState }],
    })
  }

  override valueState() {
    return footnoteState
  }
}
