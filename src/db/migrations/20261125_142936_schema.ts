import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`reports_review_by_idx\` ON \`reports\` (\`review_by\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_review_by_idx\` ON \`_reports_v\` (\`version_review_by\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`reports_review_by_idx\`;`)
  await db.run(sql`DROP INDEX \`_reports_v_version_version_review_by_idx\`;`)
}
