import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // Written by hand: the one question of each report becomes the first of its questions.
  await db.run(sql`INSERT INTO \`reports_questions\` (\`_order\`, \`_parent_id\`, \`id\`, \`text\`)
    SELECT 1, \`id\`, lower(hex(randomblob(12))), \`question\` FROM \`reports\` WHERE trim(\`question\`) <> '';`)
  await db.run(sql`ALTER TABLE \`reports\` DROP COLUMN \`question\`;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` DROP COLUMN \`version_question\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`reports\` ADD \`question\` text;`)
  await db.run(sql`ALTER TABLE \`_reports_v\` ADD \`version_question\` text;`)
}
