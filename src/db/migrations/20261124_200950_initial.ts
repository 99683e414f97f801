import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reports_outline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section_id\` text(36) NOT NULL,
  	\`level\` text DEFAULT '1' NOT NULL,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_outline_order_idx\` ON \`reports_outline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_outline_parent_id_idx\` ON \`reports_outline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_outline_section_idx\` ON \`reports_outline\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text DEFAULT 'respons' NOT NULL,
  	\`language\` text DEFAULT 'nb' NOT NULL,
  	\`country_id\` text(36),
  	\`question\` text,
  	\`cut_off_date\` text,
  	\`review_by\` text,
  	\`boilerplate_id\` text(36),
  	\`import_notes\` text,
  	\`year_suffixes\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`boilerplate_id\`) REFERENCES \`boilerplates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_slug_idx\` ON \`reports\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`reports_country_idx\` ON \`reports\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_boilerplate_idx\` ON \`reports\` (\`boilerplate_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_last_edited_by_idx\` ON \`reports\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reports_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_texts_order_parent\` ON \`reports_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_rels_order_idx\` ON \`reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_parent_idx\` ON \`reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_path_idx\` ON \`reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_topics_id_idx\` ON \`reports_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_version_outline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`section_id\` text(36) NOT NULL,
  	\`level\` text DEFAULT '1' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_version_outline_order_idx\` ON \`_reports_v_version_outline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_outline_parent_id_idx\` ON \`_reports_v_version_outline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_outline_section_idx\` ON \`_reports_v_version_outline\` (\`section_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_slug\` text NOT NULL,
  	\`version_kind\` text DEFAULT 'respons' NOT NULL,
  	\`version_language\` text DEFAULT 'nb' NOT NULL,
  	\`version_country_id\` text(36),
  	\`version_question\` text,
  	\`version_cut_off_date\` text,
  	\`version_review_by\` text,
  	\`version_boilerplate_id\` text(36),
  	\`version_import_notes\` text,
  	\`version_year_suffixes\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_boilerplate_id\`) REFERENCES \`boilerplates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_parent_idx\` ON \`_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_slug_idx\` ON \`_reports_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_country_idx\` ON \`_reports_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_boilerplate_idx\` ON \`_reports_v\` (\`version_boilerplate_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_last_edited_by_idx\` ON \`_reports_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_updated_at_idx\` ON \`_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_created_at_idx\` ON \`_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_created_at_idx\` ON \`_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_updated_at_idx\` ON \`_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_texts_order_parent\` ON \`_reports_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_order_idx\` ON \`_reports_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_parent_idx\` ON \`_reports_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_path_idx\` ON \`_reports_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_topics_id_idx\` ON \`_reports_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`body\` text,
  	\`block_ids\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sections_last_edited_by_idx\` ON \`sections\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_sections_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_body\` text,
  	\`version_block_ids\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sections_v_parent_idx\` ON \`_sections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_last_edited_by_idx\` ON \`_sections_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_updated_at_idx\` ON \`_sections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_version_version_created_at_idx\` ON \`_sections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_created_at_idx\` ON \`_sections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sections_v_updated_at_idx\` ON \`_sections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`sources_authors\` (
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
  await db.run(sql`CREATE INDEX \`sources_authors_order_idx\` ON \`sources_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sources_authors_parent_id_idx\` ON \`sources_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'report' NOT NULL,
  	\`short_name\` text,
  	\`title\` text,
  	\`title_supplied\` integer DEFAULT false,
  	\`container_title\` text,
  	\`publisher\` text,
  	\`place\` text,
  	\`issued\` text,
  	\`undated\` integer DEFAULT false,
  	\`pages\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`language\` text,
  	\`note\` text,
  	\`incomplete\` integer,
  	\`label\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_incomplete_idx\` ON \`sources\` (\`incomplete\`);`)
  await db.run(sql`CREATE INDEX \`sources_label_idx\` ON \`sources\` (\`label\`);`)
  await db.run(sql`CREATE INDEX \`sources_last_edited_by_idx\` ON \`sources\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sources_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sources_texts_order_parent\` ON \`sources_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_version_authors\` (
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
  await db.run(sql`CREATE INDEX \`_sources_v_version_authors_order_idx\` ON \`_sources_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_authors_parent_id_idx\` ON \`_sources_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_type\` text DEFAULT 'report' NOT NULL,
  	\`version_short_name\` text,
  	\`version_title\` text,
  	\`version_title_supplied\` integer DEFAULT false,
  	\`version_container_title\` text,
  	\`version_publisher\` text,
  	\`version_place\` text,
  	\`version_issued\` text,
  	\`version_undated\` integer DEFAULT false,
  	\`version_pages\` text,
  	\`version_url\` text,
  	\`version_accessed\` text,
  	\`version_language\` text,
  	\`version_note\` text,
  	\`version_incomplete\` integer,
  	\`version_label\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_incomplete_idx\` ON \`_sources_v\` (\`version_incomplete\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_label_idx\` ON \`_sources_v\` (\`version_label\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_last_edited_by_idx\` ON \`_sources_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_texts_order_parent\` ON \`_sources_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tables_codes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`colour\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tables\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tables_codes_order_idx\` ON \`tables_codes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tables_codes_parent_id_idx\` ON \`tables_codes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tables_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`type\` text DEFAULT 'text' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tables\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tables_columns_order_idx\` ON \`tables_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tables_columns_parent_id_idx\` ON \`tables_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tables\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`caption\` text NOT NULL,
  	\`period\` text,
  	\`unit\` text,
  	\`source\` text,
  	\`row_heads\` integer DEFAULT true,
  	\`rows\` text DEFAULT '[]' NOT NULL,
  	\`name\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tables_last_edited_by_idx\` ON \`tables\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`tables_updated_at_idx\` ON \`tables\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tables_created_at_idx\` ON \`tables\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_tables_v_version_codes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`colour\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tables_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tables_v_version_codes_order_idx\` ON \`_tables_v_version_codes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tables_v_version_codes_parent_id_idx\` ON \`_tables_v_version_codes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tables_v_version_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`type\` text DEFAULT 'text' NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tables_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tables_v_version_columns_order_idx\` ON \`_tables_v_version_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tables_v_version_columns_parent_id_idx\` ON \`_tables_v_version_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tables_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_caption\` text NOT NULL,
  	\`version_period\` text,
  	\`version_unit\` text,
  	\`version_source\` text,
  	\`version_row_heads\` integer DEFAULT true,
  	\`version_rows\` text DEFAULT '[]' NOT NULL,
  	\`version_name\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tables\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tables_v_parent_idx\` ON \`_tables_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tables_v_version_version_last_edited_by_idx\` ON \`_tables_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_tables_v_version_version_updated_at_idx\` ON \`_tables_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tables_v_version_version_created_at_idx\` ON \`_tables_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tables_v_created_at_idx\` ON \`_tables_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tables_v_updated_at_idx\` ON \`_tables_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`submissions_decisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`decision\` text NOT NULL,
  	\`by_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`comment\` text,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_decisions_order_idx\` ON \`submissions_decisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`submissions_decisions_parent_id_idx\` ON \`submissions_decisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_decisions_by_idx\` ON \`submissions_decisions\` (\`by_id\`);`)
  await db.run(sql`CREATE TABLE \`submissions\` (
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
  await db.run(sql`CREATE INDEX \`submissions_report_idx\` ON \`submissions\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_state_idx\` ON \`submissions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`submissions_submitted_by_idx\` ON \`submissions\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_submitted_at_idx\` ON \`submissions\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_previous_edition_idx\` ON \`submissions\` (\`previous_edition_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_sha256_idx\` ON \`submissions\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_sequence_idx\` ON \`submissions\` (\`report_id\`,\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`editions\` (
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
  await db.run(sql`CREATE INDEX \`editions_slug_idx\` ON \`editions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_at_idx\` ON \`editions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`editions_country_idx\` ON \`editions\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`editions_report_idx\` ON \`editions\` (\`report_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`editions_submission_idx\` ON \`editions\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_approved_by_idx\` ON \`editions\` (\`approved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_published_by_idx\` ON \`editions\` (\`published_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`report_number_idx\` ON \`editions\` (\`report_id\`,\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slug_number_idx\` ON \`editions\` (\`slug\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`editions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editions_texts_order_parent\` ON \`editions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`editions_texts_text_idx\` ON \`editions_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`report_id\` text(36) NOT NULL,
  	\`submission_id\` text(36),
  	\`edition_id\` text(36),
  	\`details\` text,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_at_idx\` ON \`events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`events_actor_idx\` ON \`events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`events_report_idx\` ON \`events\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`events_submission_idx\` ON \`events\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`events_edition_idx\` ON \`events\` (\`edition_id\`);`)
  await db.run(sql`CREATE TABLE \`countries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`name_nynorsk\` text NOT NULL,
  	\`name_english\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_code_idx\` ON \`countries\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`countries_updated_at_idx\` ON \`countries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_created_at_idx\` ON \`countries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`name_nynorsk\` text NOT NULL,
  	\`name_english\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`boilerplates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`rev\` numeric DEFAULT 0,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`boilerplates_last_edited_by_idx\` ON \`boilerplates\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`boilerplates_updated_at_idx\` ON \`boilerplates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`boilerplates_created_at_idx\` ON \`boilerplates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_boilerplates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_language\` text NOT NULL,
  	\`version_body\` text NOT NULL,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`boilerplates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_boilerplates_v_parent_idx\` ON \`_boilerplates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_boilerplates_v_version_version_last_edited_by_idx\` ON \`_boilerplates_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_boilerplates_v_version_version_updated_at_idx\` ON \`_boilerplates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_boilerplates_v_version_version_created_at_idx\` ON \`_boilerplates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_boilerplates_v_created_at_idx\` ON \`_boilerplates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_boilerplates_v_updated_at_idx\` ON \`_boilerplates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reports_outline\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`reports_texts\`;`)
  await db.run(sql`DROP TABLE \`reports_rels\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_version_outline\`;`)
  await db.run(sql`DROP TABLE \`_reports_v\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`_sections_v\`;`)
  await db.run(sql`DROP TABLE \`sources_authors\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_texts\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_texts\`;`)
  await db.run(sql`DROP TABLE \`tables_codes\`;`)
  await db.run(sql`DROP TABLE \`tables_columns\`;`)
  await db.run(sql`DROP TABLE \`tables\`;`)
  await db.run(sql`DROP TABLE \`_tables_v_version_codes\`;`)
  await db.run(sql`DROP TABLE \`_tables_v_version_columns\`;`)
  await db.run(sql`DROP TABLE \`_tables_v\`;`)
  await db.run(sql`DROP TABLE \`submissions_decisions\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`editions\`;`)
  await db.run(sql`DROP TABLE \`editions_texts\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`countries\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`boilerplates\`;`)
  await db.run(sql`DROP TABLE \`_boilerplates_v\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
