// The tables of a store in a database. Who was first is decided by primary keys alone: of several that insert one name, one inserts.

/** Where SQLite and PostgreSQL spell one thing differently. */
export interface Dialect {
  /** Compared by code units, whatever the language of the database is. */
  readonly text: string;
  readonly bytes: string;
  readonly whole: string;
  /** Behind each table. */
  readonly suffix: string;
  /** Milliseconds since 1970 by the clock of the database. */
  readonly now: string;
}

export function writeSchema({ text, bytes, whole, suffix }: Dialect): readonly string[] {
  const table = (name: string, ...columns: readonly string[]): string =>
    `create table if not exists ${name} (${columns.join(', ')})${suffix}`;
  const ofJob = `job ${text} not null references job (id)`;
  return [
    table('meta', `name ${text} primary key`, `value ${text} not null`),
    table(
      'job',
      `id ${text} primary key`,
      `archived ${whole} not null default 0`,
      `due_at ${whole} not null default 0`,
    ),
    'create index if not exists job_active on job (id) where archived = 0',
    table('event', ofJob, `seq ${whole} not null`, `record ${bytes} not null`, 'primary key (job, seq)'),
    table('body', `${ofJob} primary key`, `record ${bytes} not null`),
    table(
      'quarantine',
      ofJob,
      `seq ${whole} not null`,
      `digest ${text} not null`,
      `record ${bytes} not null`,
      'primary key (job, seq, digest)',
    ),
    table('approval', `id ${text} primary key`, `record ${bytes} not null`),
    table(
      'slot',
      `approval ${text} not null references approval (id)`,
      `n ${whole} not null`,
      `record ${bytes} not null`,
      'primary key (approval, n)',
    ),
    table('purpose', `key ${text} not null`, `n ${whole} not null`, `record ${bytes} not null`, 'primary key (key, n)'),
    table('closed', `key ${text} primary key`, `record ${bytes} not null`),
    table('stop', `id ${text} primary key`, `reason ${text} not null`, `lifted ${text}`),
    table(
      'lease',
      `${ofJob} primary key`,
      `generation ${whole} not null`,
      `owner ${text} not null`,
      `taken_at ${whole} not null`,
    ),
  ];
}
