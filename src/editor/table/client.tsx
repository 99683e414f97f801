'use client'
import { createClientFeature, RelationshipNode } from '@payloadcms/richtext-lexical/client'

// Payload's node forgets its state, and with it the block id, when it is read from JSON (3.90.2).
const importJSON = RelationshipNode.importJSON.bind(RelationshipNode)
RelationshipNode.importJSON = (json) => importJSON(json).updateFromJSON(json)

/** Nothing but the above: loading it is what it does. */
export const TableFeatureClient = createClientFeature({})
