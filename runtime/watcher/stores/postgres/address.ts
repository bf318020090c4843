// The address of a PostgreSQL database, with and without what must not be seen. The schema is ours to name and stands in it as ?schema=.

export interface PostgresAddress {
  /** With the password; for the driver alone. */
  readonly url: string;
  readonly schema: string;
  /** For people and records: host, port, database and schema. */
  readonly place: string;
  /** Texts that must stand in no message. */
  readonly secrets: readonly string[];
}

export const DEFAULT_SCHEMA = 'kling';

/** Goes into statements as it is. */
const SCHEMA_NAME = /^[a-z][a-z0-9_]{0,39}$/;

export type ReadAddress =
  | { readonly kind: 'address'; readonly address: PostgresAddress }
  | { readonly kind: 'refused'; readonly why: string };

export function isPostgresAddress(text: string): boolean {
  return /^postgres(?:ql)?:/i.test(text);
}

export function readPostgresAddress(text: string): ReadAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // What was given may hold a password, so it is not repeated.
  if (url === undefined || url.hostname === '' || !isPostgresAddress(text))
    return refuse(
      'the address of the database cannot be read; postgres://user:password@host:5432/database is expected',
    );
  const database = url.pathname.slice(1);
  if (database === '') return refuse('the address of the database names no database; postgres://host/database does');
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  if (!SCHEMA_NAME.test(schema))
    return refuse('the name of the schema has to be lower-case letters, digits and _, and begin with a letter');
  url.searchParams.delete('schema');
  const place = `postgres://${url.hostname}:${url.port || '5432'}/${database}?schema=${schema}`;
  const password = url.password;
  const secrets = password === '' ? [] : [...new Set([password, decode(password)])];
  return { kind: 'address', address: { url: url.href, schema, place, secrets } };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refuse(why: string): ReadAddress {
  return { kind: 'refused', why };
}
