import { z } from 'zod'
import { bodyProblems } from '../body/body-problems'
import { Body } from '../body/body-node'

const OwnCopy = z.object({
  namespace: z.literal('lexical'),
  nodes: z.array(z.looseObject({ type: z.string() })),
})
const BLOCKS = ['paragraph', 'quote', 'list', 'relationship']

/** Whether what an editor of ours says that it copied is text that we would store; anyone may write to the clipboard. */
export function isOwnCopy(data: string): boolean {
  const copy = OwnCopy.safeParse(parsed(data))
  if (!copy.success) return false
  const { nodes } = copy.data
  const blocks = nodes.filter(({ type }) => BLOCKS.includes(type))
  const inline = nodes.filter(({ type }) => !BLOCKS.includes(type))
  const body = {
    root: { type: 'root', children: [...blocks, { type: 'paragraph', children: inline }] },
  }
  return bodyProblems(body).length === 0 && Body.safeParse(body).success
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}
