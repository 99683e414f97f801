import { defaultTreeAdapter, Parser, Tokenizer, type DefaultTreeAdapterTypes } from 'parse5'

/** A document becomes text, never a page: nothing in it is run, loaded or shown. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode

/** No text that a person copies comes near these; what goes beyond them costs more time than it has words. */
const LIMITS = { characters: 2_000_000, depth: 200, elements: 200_000, attributes: 200 } as const

/** Parses HTML as a browser does, in time that grows with its length; null where it is too large or too deep. */
export function parseHtml(html: string): HtmlDocument | null {
  if (html.length > LIMITS.characters) return null
  const options = { scriptingEnabled: true, treeAdapter: boundedAdapter() }
  const parser = new Parser(options)
  parser.tokenizer = new BoundedTokenizer({}, parser)
  try {
    parser.tokenizer.write(html, true)
  } catch (error) {
    if (error instanceof BeyondLimits) return null
    throw error
  }
  return isTooDeep(parser.document) ? null : parser.document
}

class BeyondLimits extends Error {}

// The parser looks through all attributes of an element for each new one.
class BoundedTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    const token = this.currentToken
    if (token && 'attrs' in token && token.attrs.length > LIMITS.attributes)
      throw new BeyondLimits()
    super._leaveAttrName()
  }
}

/** Builds the usual tree, and stops where the parser would begin to look through all of it again and again. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let open = 0
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement: (...created) => {
      if ((elements += 1) > LIMITS.elements) throw new BeyondLimits()
      return defaultTreeAdapter.createElement(...created)
    },
    onItemPush: () => {
      if ((open += 1) > LIMITS.depth) throw new BeyondLimits()
    },
    onItemPop: () => {
      open -= 1
    },
    insertBefore: (parent, node, reference) => {
      // What stands wrongly in a table is moved in front of it: the table is the last child, or nearly so.
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node)
      node.parentNode = parent
    },
    insertTextBefore: (parent, text, reference) => {
      insertTextBefore(parent, { text, at: parent.childNodes.lastIndexOf(reference) })
    },
  }
}

function insertTextBefore(parent: HtmlParent, { text, at }: { text: string; at: number }): void {
  const before = parent.childNodes[at - 1]
  if (before && defaultTreeAdapter.isTextNode(before)) before.value += text
  else
    parent.childNodes.splice(at, 0, {
      ...defaultTreeAdapter.createTextNode(text),
      parentNode: parent,
    })
}

function isTooDeep(document: HtmlDocument): boolean {
  const left: { node: HtmlParent; depth: number }[] = [{ node: document, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    const depth = next.depth + 1
    if (depth > LIMITS.depth * 2) return true
    for (const child of next.node.childNodes)
      if (defaultTreeAdapter.isElementNode(child)) left.push({ node: child, depth })
  }
  return false
}
