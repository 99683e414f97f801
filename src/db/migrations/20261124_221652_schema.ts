import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`presences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`report_id\` text(36) NOT NULL,
  	\`person_id\` text(36) NOT NULL,
  	\`section\` text,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`presences_report_idx\` ON \`presences\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`presences_person_idx\` ON \`presences\` (\`person_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_person_idx\` ON \`presences\` (\`report_id\`,\`person_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_sources_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'body',
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sources_authors\`("_order", "_parent_id", "id", "kind", "literal", "family", "given") SELECT "_order", "_parent_id", "id", "kind", "literal", "family", "given" FROM \`sources_authors\`;`)
  await db.run(sql`DROP TABLE \`sources_authors\`;`)
  await db.run(sql`ALTER TABLE \`__new_sources_authors\` RENAME TO \`sources_authors\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`sources_authors_order_idx\` ON \`sources_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sources_authors_parent_id_idx\` ON \`sources_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sources_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'body',
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sources_v_version_authors\`("_order", "_parent_id", "id", "kind", "literal", "family", "given", "_uuid") SELECT "_order", "_parent_id", "id", "kind", "literal", "family", "given", "_uuid" FROM \`_sources_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_version_authors\`;`)
  await db.run(sql`ALTER TABLE \`__new__sources_v_version_authors\` RENAME TO \`_sources_v_version_authors\`;`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_authors_order_idx\` ON \`_sources_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_authors_parent_id_idx\` ON \`_sources_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`consent\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`role\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`volume\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`issue\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`number\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`doi\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`isbn\` text;`)
  await db.run(sql`CREATE INDEX \`sources_publisher_idx\` ON \`sources\` (\`publisher\`);`)
  await db.run(sql`CREATE INDEX \`sources_doi_idx\` ON \`sources\` (\`doi\`);`)
  await db.run(sql`CREATE INDEX \`sources_isbn_idx\` ON \`sources\` (\`isbn\`);`)
  await db.run(sql`CREATE INDEX \`sources_language_idx\` ON \`sources\` (\`language\`);`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_consent\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_role\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_volume\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_issue\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_number\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_doi\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_isbn\` text;`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_publisher_idx\` ON \`_sources_v\` (\`version_publisher\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_doi_idx\` ON \`_sources_v\` (\`version_doi\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_isbn_idx\` ON \`_sources_v\` (\`version_isbn\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_language_idx\` ON \`_sources_v\` (\`version_language\`);`)
  await db.run(sql`ALTER TABLE \`tables_columns\` ADD \`unit\` text;`)
  await db.run(sql`ALTER TABLE \`_tables_v_version_columns\` ADD \`unit\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`presences\`;`)
  await db.run(sql`DROP INDEX \`sources_publisher_idx\`;`)
  await db.run(sql`DROP INDEX \`sources_doi_idx\`;`)
  await db.run(sql`DROP INDEX \`sources_isbn_idx\`;`)
  await db.run(sql`DROP INDEX \`sources_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`consent\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`role\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`volume\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`issue\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`number\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`doi\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`isbn\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_version_version_publisher_idx\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_version_version_doi_idx\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_version_version_isbn_idx\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_version_version_language_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_consent\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_role\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_volume\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_issue\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_number\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_doi\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_isbn\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_sources_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'body' NOT NULL,
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sources_authors\`("_order", "_parent_id", "id", "kind", "literal", "family", "given") SELECT "_order", "_parent_id", "id", "kind", "literal", "family", "given" FROM \`sources_authors\`;`)
  await db.run(sql`DROP TABLE \`sources_authors\`;`)
  await db.run(sql`ALTER TABLE \`__new_sources_authors\` RENAME TO \`sources_authors\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`sources_authors_order_idx\` ON \`sources_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sources_authors_parent_id_idx\` ON \`sources_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__sources_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'body' NOT NULL,
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sources_v_version_authors\`("_order", "_parent_id", "id", "kind", "literal", "family", "given", "_uuid") SELECT "_order", "_parent_id", "id", "kind", "literal", "family", "given", "_uuid" FROM \`_sources_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_version_authors\`;`)
  await db.run(sql`ALTER TABLE \`__new__sources_v_version_authors\` RENAME TO \`_sources_v_version_authors\`;`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_authors_order_idx\` ON \`_sources_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_authors_parent_id_idx\` ON \`_sources_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`tables_columns\` DROP COLUMN \`unit\`;`)
  await db.run(sql`ALTER TABLE \`_tables_v_version_columns\` DROP COLUMN \`unit\`;`)
}
