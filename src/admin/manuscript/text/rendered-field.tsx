'use client'
import {
  FieldContext,
  FieldPathContext,
  ServerFunctionsContext,
  useServerFunctions,
} from '@payloadcms/ui'
import { use, useEffect, useMemo, type ReactNode } from 'react'
import type { SerializedBody } from '@/editor/body/to-lexical'

const SCHEMA_PATH = 'collection.sections.body'

type Props = {
  /** Where this editor is, unique in the page. */
  path: string
  /** What it begins with; only another `key` makes it begin anew. */
  initial: SerializedBody
  onChange: (body: unknown) => void
}

// The server renders the field once a page; every section's editor is that same field with its own path and text.
// Payload's RenderLexical does it anew for each, which is a request before one can write.
let rendered: Promise<ReactNode> | null = null

/** The editor of a section's body, with all its features, outside a form of Payload's. */
export function RenderedField({ path, initial, onChange }: Props) {
  const functions = useServerFunctions()
  rendered ??= renderField(functions)
  const field = use(rendered)
  // A new value would make the editor begin anew, so it is told the first one for ever.
  const context = useMemo(
    () => ({
      disabled: false,
      formInitializing: false,
      formProcessing: false,
      formSubmitted: false,
      initialValue: initial,
      path,
      setValue: onChange,
      showError: false,
      value: initial,
    }),
    [initial, onChange, path],
  )
  return (
    <ServerFunctionsContext value={functions}>
      <FieldPathContext key={path} value={path}>
        <FieldContext value={context}>{field}</FieldContext>
      </FieldPathContext>
    </ServerFunctionsContext>
  )
}

/** Fetches the field before anyone asks to write. */
export function usePrefetchedField(): void {
  const functions = useServerFunctions()
  useEffect(() => {
    rendered ??= renderField(functions)
  }, [functions])
}

type Functions = ReturnType<typeof useServerFunctions>

async function renderField({ _internal_renderField: render }: Functions): Promise<ReactNode> {
  const { Field } = await render({
    name: 'body',
    label: false,
    path: 'manuscript.body',
    schemaPath: SCHEMA_PATH,
  })
  return Field
}
