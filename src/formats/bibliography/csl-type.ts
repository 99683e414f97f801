import type { SourceType } from '@/domain/content/source'

const TYPES: Readonly<Partial<Record<string, SourceType>>> = {
  article: 'article',
  'article-journal': 'article',
  chapter: 'article',
  entry: 'article',
  'entry-dictionary': 'article',
  'entry-encyclopedia': 'article',
  'paper-conference': 'article',
  review: 'article',
  'review-book': 'article',
  'article-magazine': 'news',
  'article-newspaper': 'news',
  broadcast: 'news',
  bill: 'legislation',
  legal_case: 'legislation',
  legislation: 'legislation',
  regulation: 'legislation',
  treaty: 'legislation',
  book: 'book',
  classic: 'book',
  dataset: 'dataset',
  software: 'dataset',
  interview: 'oral',
  personal_communication: 'oral',
  speech: 'oral',
  hearing: 'report',
  manuscript: 'report',
  pamphlet: 'report',
  report: 'report',
  standard: 'report',
  thesis: 'report',
  motion_picture: 'webpage',
  post: 'webpage',
  'post-weblog': 'webpage',
  webpage: 'webpage',
}

/** Our type for a type of CSL, or null where it has none, as for a map or a song. */
export function sourceTypeOf(type: string | undefined): SourceType | null {
  return (type !== undefined && Object.hasOwn(TYPES, type) && TYPES[type]) || null
}
