import type { Basis } from '@/domain/content/basis'

/** A basis while it is being chosen: of a summary one says first that it is one, then of which section. */
export type BasisDraft = { kind: Basis['kind'] | 'none'; section: string | null }

/** What is chosen before anything is. */
export function basisDraft(basis: Basis | undefined): BasisDraft {
  return { kind: basis?.kind ?? 'none', section: basis?.kind === 'summary' ? basis.section : null }
}

/** The basis that is chosen, null for none; undefined while it is not said which section is summed up. */
export function chosenBasis({ kind, section }: BasisDraft): Basis | null | undefined {
  switch (kind) {
    case 'none':
      return null
    case 'common-knowledge':
    case 'own-assessment':
      return { kind }
    case 'summary':
      return section === null ? undefined : { kind, section }
  }
}
