import {
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type StateConfig,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'
import type { z } from 'zod'

/** How a node stores a value of the document model; what does not fit the schema is read as null. */
export function valueState<Key extends string, T extends object>(
  key: Key,
  schema: z.ZodType<T>,
): StateConfig<Key, T | null> {
  return createState(key, { parse: (value) => schema.safeParse(value).data ?? null })
}

/** An inline node that is one value of the document model, as the server knows it: nothing to look at. */
export abstract class ValueNode<T> extends DecoratorNode<ReactNode> {
  abstract valueState(): StateConfig<string, T | null>

  override createDOM(): HTMLElement {
    return document.createElement('span')
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): true {
    return true
  }

  override decorate(): ReactNode {
    return null
  }

  getValue(): T | null {
    return $getState(this, this.valueState())
  }

  setValue(value: T): this {
    return $setState(this, this.valueState(), value)
  }
}
