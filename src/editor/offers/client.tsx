'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { OffersPlugin } from './offers-plugin'

/** Offers in the browser. */
export const OffersFeatureClient = createClientFeature({
  plugins: [{ Component: OffersPlugin, position: 'aboveContainer' }],
})
