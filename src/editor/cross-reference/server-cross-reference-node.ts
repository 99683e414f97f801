import { CrossReference } from '@/domain/content/inline'
import { ValueNode, valueState } from '../nodes/value-node'

const crossReferenceState = valueState('crossReference', CrossReference)

/** A cross-reference in the running text, as the server knows it. */
export class ServerCrossReferenceNode extends ValueNode<CrossReference> {
  override $config() {
    return this.config('cross-reference', {
      stateConfigs: [{ flat: true, stateConfig: crossReferenceState }],
    })
  }

  override valueState() {
    return crossReferenceState
  }
}
