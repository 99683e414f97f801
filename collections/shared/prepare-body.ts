import type { CollectionBeforeValidateHook } from 'payload'
import { prepareRichText } from '@/cms/prepare-rich-text'
import type { Problem } from '@/domain/domain-error'
import { bodyProblems, lineProblems } from '@/editor/body/body-problems'

/** A field that holds a whole text; see `prepareRichText`. */
export function prepareBody(field: string): CollectionBeforeValidateHook {
  return ({ data }) => prepared(data, { fields: [field], problemsOf: bodyProblems })
}

/** Fields that hold one line each; see `prepareRichText`. */
export function prepareLines(...fields: string[]): CollectionBeforeValidateHook {
  return ({ data }) => prepared(data, { fields, problemsOf: lineProblems })
}

type Data = Partial<Record<string, unknown>> | undefined

function prepared(
  data: Data,
  { fields, problemsOf }: { fields: string[]; problemsOf: (state: unknown) => Problem[] },
): Data {
  const present = fields.filter((field) => data?.[field])
  return {
    ...data,
    ...Object.fromEntries(
      present.map((field) => [field, prepareRichText(data?.[field], { problemsOf })]),
    ),
  }
}
