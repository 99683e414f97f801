import type { Manuscript } from '@/domain/content/manuscript'
import type { ContentBody } from '@/domain/content/walk'

/** A manuscript as a body that can be walked through: its outline is flat, so no section holds another. */
export function contentBody({ sections, tables, boilerplate }: Manuscript): ContentBody {
  return {
    sections: sections.map((section) => ({ ...section, sections: [] })),
    tables,
    boilerplate: boilerplate && { id: 'boilerplate', ...boilerplate },
  }
}
