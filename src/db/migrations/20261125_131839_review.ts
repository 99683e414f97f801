import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`__new_editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`major\` numeric NOT NULL,
  	\`minor\` numeric NOT NULL,
  	\`change\` text NOT NULL,
  	\`change_note\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`country\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`emergency\` integer DEFAULT false,
  	\`previous\` text,
  	\`seal\` text NOT NULL,
  	\`seal_hash\` text NOT NULL,
  	\`report_id\` text(36) NOT NULL,
  	\`submission_id\` text(36) NOT NULL,
  	\`approved_by_id\` text(36),
  	\`published_by_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_editions\`("id", "title", "slug", "number", "major", "minor", "change", "change_note", "published_at", "language", "country", "content", "sha256", "emergency", "previous", "seal", "seal_hash", "report_id", "submission_id", "approved_by_id", "published_by_id") SELECT "id", "title", "slug", "number", "major", "minor", "change", "change_note", "published_at", "language", "country", "content", "sha256", false, "previous", "seal", "seal_hash", "report_id", "submission_id", "approved_by_id", "published_by_id" FROM \`editions\`;`)
  // Written by hand: within a transaction SQLite keeps to foreign keys, so dropping the table takes along what points at it.
  await db.run(sql`CREATE TEMP TABLE \`kept_texts\` AS SELECT * FROM \`editions_texts\`;`)
  await db.run(
    sql`CREATE TEMP TABLE \`kept_submissions\` AS SELECT \`id\`, \`previous_edition_id\` FROM \`submissions\`;`,
  )
  const events = await eventsByReport(db)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`ALTER TABLE \`__new_editions\` RENAME TO \`editions\`;`)
  await db.run(sql`INSERT INTO \`editions_texts\` SELECT * FROM \`kept_texts\`;`)
  await db.run(sql`UPDATE \`submissions\` SET \`previous_edition_id\` =
    (SELECT \`previous_edition_id\` FROM \`kept_submissions\` WHERE \`kept_submissions\`.\`id\` = \`submissions\`.\`id\`);`)
  await db.run(sql`DROP TABLE \`kept_texts\`;`)
  await db.run(sql`DROP TABLE \`kept_submissions\`;`)
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_at_idx\` ON \`editions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_country_idx\` ON \`editions\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`editions_report_idx\` ON \`editions\` (\`report_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_submission_idx\` ON \`editions\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_approved_by_idx\` ON \`editions\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_by_idx\` ON \`editions\` (\`published_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_number_idx\` ON \`editions\` (\`report_id\`,\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slug_number_idx\` ON \`editions\` (\`slug\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`submissions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_rels_order_idx\` ON \`submissions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_parent_idx\` ON \`submissions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_path_idx\` ON \`submissions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`submissions_rels_users_id_idx\` ON \`submissions_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`waivers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`report_id\` text(36) NOT NULL,
  	\`submission_id\` text(36),
  	\`rule\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`lifted_by_id\` text(36),
  	\`lifted_at\` text,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`lifted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`waivers_report_idx\` ON \`waivers\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`waivers_submission_idx\` ON \`waivers\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`waivers_by_idx\` ON \`waivers\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`waivers_lifted_by_idx\` ON \`waivers\` (\`lifted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`report_fingerprint_idx\` ON \`waivers\` (\`report_id\`,\`fingerprint\`);`)
  await db.run(sql`CREATE TABLE \`withdrawals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`report_id\` text(36) NOT NULL,
  	\`slug\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`act\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`withdrawals_edition_idx\` ON \`withdrawals\` (\`edition_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_report_idx\` ON \`withdrawals\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_slug_idx\` ON \`withdrawals\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_by_idx\` ON \`withdrawals\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`withdrawals_at_idx\` ON \`withdrawals\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`edition_sequence_idx\` ON \`withdrawals\` (\`edition_id\`,\`sequence\`);`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`kind\` text DEFAULT 'regular' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`reviewers_required\` numeric DEFAULT 1 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`due_at\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`findings\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`checklist\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`looks\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`publication_change\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`publication_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`publication_at\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`publication_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`emergency_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`emergency_at\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`emergency_reason\` text;`)
  await db.run(sql`CREATE INDEX \`submissions_due_at_idx\` ON \`submissions\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_publication_publication_at_idx\` ON \`submissions\` (\`publication_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_publication_publication_by_idx\` ON \`submissions\` (\`publication_by_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_emergency_emergency_by_idx\` ON \`submissions\` (\`emergency_by_id\`);`)
  // Written by hand: events that were recorded before there was a chain are sealed as they stand now.
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`report_id\` text(36) NOT NULL,
  	\`submission_id\` text(36),
  	\`edition_id\` text(36),
  	\`details\` text,
  	\`sequence\` numeric NOT NULL,
  	\`previous\` text,
  	\`seal\` text NOT NULL,
  	\`seal_hash\` text NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  for (const event of chained(events))
    await db.run(sql`INSERT INTO \`events\`
      (\`id\`, \`at\`, \`type\`, \`actor_id\`, \`report_id\`, \`submission_id\`, \`edition_id\`, \`details\`,
        \`sequence\`, \`previous\`, \`seal\`, \`seal_hash\`)
      VALUES (${event.id}, ${event.at}, ${event.type}, ${event.actor}, ${event.report}, ${event.submission},
        ${event.edition}, ${event.details}, ${event.sequence}, ${event.previous}, ${event.seal}, ${event.sealHash});`)
  await db.run(sql`CREATE INDEX \`events_at_idx\` ON \`events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`events_actor_idx\` ON \`events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`events_report_idx\` ON \`events\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`events_submission_idx\` ON \`events\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`events_edition_idx\` ON \`events\` (\`edition_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_sequence_1_idx\` ON \`events\` (\`report_id\`,\`sequence\`);`)
}

/** There is no way back: before, every edition had someone who approved it. */
export function down(_: MigrateDownArgs): Promise<void> {
  return Promise.reject(new Error('An edition that nobody approved has no place in the schema before'))
}

type OldEvent = {
  id: string
  at: string
  type: string
  actor: string | null
  report: string
  submission: string | null
  edition: string | null
  details: string | null
}

async function eventsByReport(db: MigrateUpArgs['db']): Promise<OldEvent[]> {
  return db.all<OldEvent>(sql`SELECT \`id\`, \`at\`, \`type\`, \`actor_id\` AS \`actor\`, \`report_id\` AS \`report\`,
    \`submission_id\` AS \`submission\`, \`edition_id\` AS \`edition\`, \`details\`
    FROM \`events\` ORDER BY \`report_id\`, \`at\`, \`rowid\`;`)
}

function chained(events: readonly OldEvent[]) {
  const last = new Map<string, { sequence: number; sealHash: string }>()
  return events.map((event) => {
    const before = last.get(event.report)
    const { id, details, ...told } = event
    const place = { sequence: (before?.sequence ?? 0) + 1, previous: before?.sealHash ?? null }
    const parsed: unknown = details === null ? null : JSON.parse(details)
    const seal = canonicalize({ ...told, ...place, details: parsed }) ?? ''
    const sealHash = createHash('sha256').update(seal, 'utf8').digest('hex')
    last.set(event.report, { sequence: place.sequence, sealHash })
    return { ...event, ...place, seal, sealHash }
  })
}
