import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reports_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`searched\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_questions_order_idx\` ON \`reports_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_questions_parent_id_idx\` ON \`reports_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`searched\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_version_questions_order_idx\` ON \`_reports_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_questions_parent_id_idx\` ON \`_reports_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_rels_order_idx\` ON \`sources_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sources_rels_parent_idx\` ON \`sources_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_rels_path_idx\` ON \`sources_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sources_rels_sources_id_idx\` ON \`sources_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_rels_order_idx\` ON \`_sources_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_rels_parent_idx\` ON \`_sources_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_rels_path_idx\` ON \`_sources_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_rels_sources_id_idx\` ON \`_sources_v_rels\` (\`sources_id\`);`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`assessed_current\` text;`)
  await db.run(sql`ALTER TABLE \`reports\` ADD \`reviewers_required\` text DEFAULT '1';`)
  await db.run(sql`ALTER TABLE \`reports_rels\` ADD \`sections_id\` text(36) REFERENCES sections(id);`)
  await db.run(sql`CREATE INDEX \`reports_rels_sections_id_idx\` ON \`reports_rels\` (\`sections_id\`);`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_assessed_current\` text;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_reviewers_required\` text DEFAULT '1';`)
  await db.run(sql`ALTER TABLE \`_reports_v_rels\` ADD \`sections_id\` text(36) REFERENCES sections(id);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_sections_id_idx\` ON \`_reports_v_rels\` (\`sections_id\`);`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`archive_url\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`assessment_mandate\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`assessment_funding\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`assessment_method\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`assessment_bias\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`assessment_assessed_on\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_archive_url\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_assessment_mandate\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_assessment_funding\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_assessment_method\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_assessment_bias\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_assessment_assessed_on\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reports_questions\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`sources_rels\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_reports_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`reports_rels\`;`)
  await db.run(sql`DROP TABLE \`reports_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_reports_rels\` RENAME TO \`reports_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`reports_rels_order_idx\` ON \`reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_parent_idx\` ON \`reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_path_idx\` ON \`reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_topics_id_idx\` ON \`reports_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__reports_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__reports_v_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`_reports_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__reports_v_rels\` RENAME TO \`_reports_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_order_idx\` ON \`_reports_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_parent_idx\` ON \`_reports_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_path_idx\` ON \`_reports_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_topics_id_idx\` ON \`_reports_v_rels\` (\`topics_id\`);`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`assessed_current\`;`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`reviewers_required\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_assessed_current\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_reviewers_required\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`archive_url\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`assessment_mandate\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`assessment_funding\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`assessment_method\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`assessment_bias\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`assessment_assessed_on\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_archive_url\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_assessment_mandate\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_assessment_funding\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_assessment_method\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_assessment_bias\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_assessment_assessed_on\`;`)
}
