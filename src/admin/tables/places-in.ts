import { z } from 'zod'

const Named = z.object({ id: z.string(), title: z.string() })

/** What `GET /api/tables/{id}/places` answers. */
export const TablePlaces = z.object({
  places: z.array(z.object({ section: Named, block: z.string(), report: Named.nullable() })),
})
export type TablePlace = z.infer<typeof TablePlaces>['places'][number]

/** Where a place is read and written in the admin: in its report's manuscript, else its section. */
export function placePath({ report, section, block }: TablePlace): `/${string}` {
  return report
    ? `/collections/reports/${report.id}/manuscript#${block}`
    : `/collections/sections/${section.id}`
}
