import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOTHING_DONE, redo, undo, withStep, type History } from './history'

/** A history in which a state was changed to each of the others in turn. */
function historyOf(states: readonly number[]): History<number> {
  return states.slice(1).reduce<History<number>>((history, after, i) => {
    return withStep(history, { before: states[i] ?? 0, after, words: `til ${after}` })
  }, NOTHING_DONE)
}

const states = fc.array(fc.integer(), { minLength: 2, maxLength: 50 })

test('undoing everything gives each state before, the last first', () => {
  fc.assert(
    fc.property(states, (all) => {
      let history = historyOf(all)
      const seen = all.slice(1).map(() => {
        const moved = undo(history)
        history = moved?.history ?? history
        return moved?.state
      })

      expect(seen).toEqual(all.slice(0, -1).reverse())
      expect(undo(history)).toBeNull()
    }),
  )
})

test('what was undone is done again as it was', () => {
  fc.assert(
    fc.property(states, (all) => {
      const history = historyOf(all)
      const back = undo(history)
      const again = back && redo(back.history)

      expect(again).toMatchObject({ history, state: all.at(-1) })
    }),
  )
})

test('after a new change there is nothing to do again', () => {
  const back = undo(historyOf([1, 2]))
  const changed = withStep(back?.history ?? NOTHING_DONE, { before: 1, after: 3, words: 'til 3' })

  expect(redo(changed)).toBeNull()
})
