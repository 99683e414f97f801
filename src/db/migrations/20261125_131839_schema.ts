import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
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
  await db.run(sql`INSERT INTO \`__new_editions\`("id", "title", "slug", "number", "major", "minor", "change", "change_note", "published_at", "language", "country", "content", "sha256", "emergency", "previous", "seal", "seal_hash", "report_id", "submission_id", "approved_by_id", "published_by_id") SELECT "id", "title", "slug", "number", "major", "minor", "change", "change_note", "published_at", "language", "country", "content", "sha256", "emergency", "previous", "seal", "seal_hash", "report_id", "submission_id", "approved_by_id", "published_by_id" FROM \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`ALTER TABLE \`__new_editions\` RENAME TO \`editions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_at_idx\` ON \`editions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_country_idx\` ON \`editions\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`editions_report_idx\` ON \`editions\` (\`report_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_submission_idx\` ON \`editions\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_approved_by_idx\` ON \`editions\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_by_idx\` ON \`editions\` (\`published_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_number_idx\` ON \`editions\` (\`report_id\`,\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slug_number_idx\` ON \`editions\` (\`slug\`,\`number\`);`)
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
  await db.run(sql`ALTER TABLE \`events\` ADD \`sequence\` numeric NOT NULL;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`previous\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`seal\` text NOT NULL;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`seal_hash\` text NOT NULL;`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_sequence_1_idx\` ON \`events\` (\`report_id\`,\`sequence\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`submissions_rels\`;`)
  await db.run(sql`DROP TABLE \`waivers\`;`)
  await db.run(sql`DROP TABLE \`withdrawals\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_submissions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`title\` text NOT NULL,
  	\`report_id\` text(36) NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`submitted_by_id\` text(36) NOT NULL,
  	\`submitted_at\` text NOT NULL,
  	\`previous_edition_id\` text(36),
  	\`content\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`pinned\` text NOT NULL,
  	\`contributors\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`previous_edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_submissions\`("id", "note", "title", "report_id", "sequence", "state", "submitted_by_id", "submitted_at", "previous_edition_id", "content", "sha256", "pinned", "contributors", "updated_at", "created_at") SELECT "id", "note", "title", "report_id", "sequence", "state", "submitted_by_id", "submitted_at", "previous_edition_id", "content", "sha256", "pinned", "contributors", "updated_at", "created_at" FROM \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`ALTER TABLE \`__new_submissions\` RENAME TO \`submissions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`submissions_report_idx\` ON \`submissions\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_state_idx\` ON \`submissions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`submissions_submitted_by_idx\` ON \`submissions\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_submitted_at_idx\` ON \`submissions\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_previous_edition_idx\` ON \`submissions\` (\`previous_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_sha256_idx\` ON \`submissions\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_sequence_idx\` ON \`submissions\` (\`report_id\`,\`sequence\`);`)
  await db.run(sql`DROP INDEX \`report_sequence_1_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sequence\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`previous\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`seal\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`seal_hash\`;`)
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
  	\`previous\` text,
  	\`seal\` text NOT NULL,
  	\`seal_hash\` text NOT NULL,
  	\`report_id\` text(36) NOT NULL,
  	\`submission_id\` text(36) NOT NULL,
  	\`approved_by_id\` text(36) NOT NULL,
  	\`published_by_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`approved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_editions\`("id", "title", "slug", "number", "major", "minor", "change", "change_note", "published_at", "language", "country", "content", "sha256", "previous", "seal", "seal_hash", "report_id", "submission_id", "approved_by_id", "published_by_id") SELECT "id", "title", "slug", "number", "major", "minor", "change", "change_note", "published_at", "language", "country", "content", "sha256", "previous", "seal", "seal_hash", "report_id", "submission_id", "approved_by_id", "published_by_id" FROM \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`ALTER TABLE \`__new_editions\` RENAME TO \`editions\`;`)
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_at_idx\` ON \`editions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_country_idx\` ON \`editions\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`editions_report_idx\` ON \`editions\` (\`report_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_submission_idx\` ON \`editions\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_approved_by_idx\` ON \`editions\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_by_idx\` ON \`editions\` (\`published_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_number_idx\` ON \`editions\` (\`report_id\`,\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slug_number_idx\` ON \`editions\` (\`slug\`,\`number\`);`)
}
