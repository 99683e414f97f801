import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  RelationshipFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { BasisFeature } from './basis/feature'
import { CitationFeature } from './citation/feature'
import { CrossReferenceFeature } from './cross-reference/feature'
import { FootnoteFeature } from './footnote/feature'
import { IdsFeature } from './ids/feature'
import { LanguageFeature } from './language/feature'
import { linkFields } from './link-fields'
import { NamesFeature } from './names/feature'
import { OffersFeature } from './offers/feature'
import { PastingFeature } from './pasting/feature'
import { TableFeature } from './table/feature'

/** The editor of a section's body: what the document model holds, and nothing else. */
export const sectionEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    LinkFeature({ enabledCollections: [], fields: () => linkFields }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    RelationshipFeature({ enabledCollections: ['tables'] }),
    TableFeature(),
    CitationFeature(),
    CrossReferenceFeature(),
    FootnoteFeature(),
    BasisFeature(),
    IdsFeature(),
    NamesFeature(),
    OffersFeature(),
    PastingFeature(),
    LanguageFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** The editor of one line of text, such as a caption. */
export const lineEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    CitationFeature(),
    CrossReferenceFeature(),
    FootnoteFeature(),
    IdsFeature(),
    NamesFeature(),
    OffersFeature(),
    PastingFeature(),
    LanguageFeature(),
    InlineToolbarFeature(),
  ],
})
