/**
 * A table's text in its cells. `figures` says that every column but the first holds figures; `unclear` that
 * the line ends did not tell where the cells end, so that a person must look.
 */
export type Grid = { titles: string[]; rows: string[][]; figures: boolean; unclear: boolean }
