import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`corrections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`report_id\` text(36) NOT NULL,
  	\`edition_id\` text(36) NOT NULL,
  	\`state\` text NOT NULL,
  	\`claim\` text NOT NULL,
  	\`blocks\` text NOT NULL,
  	\`contributors\` text NOT NULL,
  	\`rev\` numeric NOT NULL,
  	\`by_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`submission_id\` text(36),
  	\`published_id\` text(36),
  	\`landings\` text,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`edition_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_id\`) REFERENCES \`editions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`corrections_report_idx\` ON \`corrections\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_edition_idx\` ON \`corrections\` (\`edition_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`corrections_claim_idx\` ON \`corrections\` (\`claim\`);`)
  await db.run(sql`CREATE INDEX \`corrections_by_idx\` ON \`corrections\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_submission_idx\` ON \`corrections\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`corrections_published_idx\` ON \`corrections\` (\`published_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`corrections\`;`)
}
