/** A place in the grid, by row and column from 0. */
export type Place = { row: number; column: number }
export type Size = { rows: number; columns: number }

/** Where the focus is, and the rectangle between two corners that is selected; most often just that place. */
export type Selection = { active: Place; anchor: Place; head: Place }

/** A rectangle of cells, ends included. */
export type Area = { top: number; bottom: number; left: number; right: number }

export const AT_START: Selection = at({ row: 0, column: 0 })

/** One place alone. */
export function at(place: Place): Selection {
  return { active: place, anchor: place, head: place }
}

/** The selection stretched to another place, where the focus goes too. */
export function stretchedTo({ anchor }: Selection, place: Place): Selection {
  return { active: place, anchor, head: place }
}

/** Everything. */
export function allOf({ active }: Selection, { rows, columns }: Size): Selection {
  return { active, anchor: { row: 0, column: 0 }, head: { row: rows - 1, column: columns - 1 } }
}

/** The rows of the selection from end to end. */
export function wholeRows(selection: Selection, { columns }: Size): Selection {
  const { top, bottom } = areaOf(selection)
  const { active } = selection
  return { active, anchor: { row: top, column: 0 }, head: { row: bottom, column: columns - 1 } }
}

/** The columns of the selection from top to bottom. */
export function wholeColumns(selection: Selection, { rows }: Size): Selection {
  const { left, right } = areaOf(selection)
  const { active } = selection
  return { active, anchor: { row: 0, column: left }, head: { row: rows - 1, column: right } }
}

/** The selected rectangle. */
export function areaOf({ anchor, head }: Selection): Area {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  }
}

/** How many cells a rectangle has. */
export function cellCount({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1)
}

/** The selection within a grid that may have lost rows or columns since. */
export function within({ active, anchor, head }: Selection, size: Size): Selection {
  return {
    active: clamped(active, size),
    anchor: clamped(anchor, size),
    head: clamped(head, size),
  }
}

/** A place moved into the grid, to the nearest cell that there is. */
export function clamped({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  }
}
