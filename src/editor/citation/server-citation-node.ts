import { Citation } from '@/domain/content/inline'
import { ValueNode, valueState } from '../nodes/value-node'

const citationState = valueState('citation', Citation)

/** A citation in the running text, as the server knows it. */
export class ServerCitationNode extends ValueNode<Citation> {
  override $config() {
    return this.config('citation', {
      stateConfigs: [{ flat: true, stateConfig: citationState }],
    })
  }

  override valueState() {
    return citationState
  }
}
