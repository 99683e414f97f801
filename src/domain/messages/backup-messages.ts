/** What backing up and restoring say when they refuse. */
export const backupMessages = {
  nb: {
    'backup-folder-filled':
      'Mappen «{folder}» er ikke tom. Velg en ny mappe, så blir ingen sikkerhetskopi overskrevet.',
    'backup-no-snapshot':
      'Databasen har ikke transaksjoner, og da kan innholdet endre seg mens det kopieres. Kjør MongoDB som replikasett, og skriv replicaSet=… i DATABASE_URL.',
    'backup-missing':
      'Mappen «{folder}» er ikke en sikkerhetskopi, for den mangler manifest.json. Oppgi mappen som kopien ligger i.',
    'backup-format-unknown':
      'Sikkerhetskopien har format {format}, som denne versjonen ikke kjenner. Gjenopprett den med versjonen som laget den, eller en nyere.',
    'backup-file-damaged':
      'Filen «{file}» i sikkerhetskopien mangler eller er ikke slik den ble skrevet. Ingenting er gjenopprettet. Bruk en annen kopi.',
    'backup-collection-unknown':
      'Sikkerhetskopien har samlingen «{collection}», som denne versjonen ikke kjenner. Ingenting er gjenopprettet. Bruk versjonen som laget kopien, eller en nyere.',
    'backup-field-unknown':
      'Sikkerhetskopien har feltet «{field}» i samlingen «{collection}», og denne versjonen kjenner det ikke. Ingenting er gjenopprettet. Bruk versjonen som laget kopien, eller en nyere.',
    'backup-id-not-portable':
      'Dokumentet «{id}» i samlingen «{collection}» har en ID som MongoDB ikke kan ta vare på. Ingenting er gjenopprettet. Gjenopprett kopien i en SQLite-database.',
    'restore-database-filled':
      'Databasen er ikke tom: Samlingen «{collection}» har dokumenter. Gjenopprett i en tom database, så går ingenting tapt.',
    'restore-unfinished':
      'En gjenoppretting i denne databasen ble avbrutt, og databasen er ufullstendig. Kjør npm run restore på nytt; da tømmes den først.',
  },
  en: {
    'backup-folder-filled':
      'The folder “{folder}” is not empty. Choose a new folder, so that no backup is overwritten.',
    'backup-no-snapshot':
      'The database has no transactions, so its content could change while it is being copied. Run MongoDB as a replica set and put replicaSet=… in DATABASE_URL.',
    'backup-missing':
      'The folder “{folder}” is not a backup, because it has no manifest.json. Name the folder that the backup is in.',
    'backup-format-unknown':
      'The backup has format {format}, which this version does not know. Restore it with the version that made it, or a newer one.',
    'backup-file-damaged':
      'The file “{file}” of the backup is missing or is not what was written. Nothing was restored. Use another backup.',
    'backup-collection-unknown':
      'The backup has the collection “{collection}”, which this version does not know. Nothing was restored. Use the version that made the backup, or a newer one.',
    'backup-field-unknown':
      'The backup has the field “{field}” in the collection “{collection}”, and this version does not know it. Nothing was restored. Use the version that made the backup, or a newer one.',
    'backup-id-not-portable':
      'The document “{id}” in the collection “{collection}” has an id that MongoDB can’t hold. Nothing was restored. Restore the backup into a SQLite database.',
    'restore-database-filled':
      'The database is not empty: the collection “{collection}” has documents. Restore into an empty database, so that nothing is lost.',
    'restore-unfinished':
      'A restore into this database was cut off, and the database is incomplete. Run npm run restore again; it empties the database first.',
  },
} as const
