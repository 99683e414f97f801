'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { PastePlugin } from './paste-plugin'

/** Pasting in the browser. */
export const PastingFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'aboveContainer' }],
})
