import type { ValueProps } from './cell-value'

/** What an input of a cell is called, and what is said of it. */
export function described({ id, name, misfit }: Pick<ValueProps, 'id' | 'name' | 'misfit'>) {
  return {
    'aria-label': name,
    'aria-invalid': misfit !== null,
    'aria-describedby': misfit === null ? undefined : `${id}-misfit`,
  }
}
