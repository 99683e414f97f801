import { expect, test } from 'vitest'
import type { Role } from '../permissions'
import { maySettle } from './may-settle'

const thread = { author: 'ada', writers: new Set(['wim']) }

test.each([
  ['whoever began the thread', 'ada', ['researcher'], true],
  ['whoever writes the report', 'wim', ['researcher'], true],
  ['a reviewer', 'rut', ['reviewer'], true],
  ['an administrator', 'adm', ['admin'], true],
  ['another researcher', 'eva', ['researcher'], false],
] as const satisfies [string, string, Role[], boolean][])('%s: %s', (_, id, roles, allowed) => {
  expect(maySettle({ id, roles }, thread)).toBe(allowed)
})

test('nobody who is not signed in, not even where a guest began it', () => {
  expect(maySettle(null, { ...thread, author: null })).toBe(false)
})
