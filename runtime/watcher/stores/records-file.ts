// A home whose records are not in files says where they are, so that nobody goes on with the files after a move, or with another database.
import * as z from 'zod';
import { unsealRecord } from '../../store/seal.ts';
import { nameTime, type StoreOptions, seal, writeBytes } from '../../store/store.ts';

const FORMAT = 'kling-records';
const VERSION = 1;
const NAME = 'records.json';

const RECORDS_FILE = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  kind: z.enum(['sqlite', 'postgres']),
  /** For people: where, without a password. */
  place: z.string(),
  storeId: z.string(),
  at: z.string(),
  sha256: z.string(),
});

export type RecordsElsewhere = Pick<z.output<typeof RECORDS_FILE>, 'kind' | 'place' | 'storeId'>;

export type ReadRecordsFile =
  | { readonly kind: 'files' }
  | { readonly kind: 'elsewhere'; readonly records: RecordsElsewhere }
  | { readonly kind: 'refused'; readonly why: string };

export async function readRecordsFile({ disk, home }: Pick<StoreOptions, 'disk' | 'home'>): Promise<ReadRecordsFile> {
  const path = `${home}/${NAME}`;
  const bytes = await disk.readFile(path);
  if (bytes === undefined) return { kind: 'files' };
  const unsealed = unsealRecord(bytes);
  if (unsealed.kind === 'broken') return { kind: 'refused', why: `${path} cannot be read: ${unsealed.why}` };
  const parsed = RECORDS_FILE.safeParse(unsealed.value);
  if (!parsed.success)
    return {
      kind: 'refused',
      why: `${path} is of another version (${FORMAT} ${VERSION} is expected); use the program that made it`,
    };
  const { kind, place, storeId } = parsed.data;
  return { kind: 'elsewhere', records: { kind, place, storeId } };
}

/** Written once; of two that write it one wins, and both read it afterwards. */
export async function writeRecordsFile(options: StoreOptions, records: RecordsElsewhere): Promise<void> {
  const file = { format: FORMAT, version: VERSION, ...records, at: nameTime(options) };
  await writeBytes(options, options.home, NAME, seal(options, file));
}
