// All rows as one small JSON for the browser: column by column, and what repeats is said once. What it says is exactly what was packed.
import { isKind, type RowRecord } from './row-record.ts';

/** Distinct texts in the order in which they come up, and for each row the place of its text among them. */
interface PackedTexts {
  readonly texts: readonly string[];
  readonly places: readonly number[];
}

/** Distinct lists, each as places of its ids, and for each row the place of its list. */
interface PackedLists {
  readonly ids: readonly string[];
  readonly lists: readonly (readonly number[])[];
  readonly places: readonly number[];
}

const TEXT_COLUMNS = ['kind', 'operation', 'posture', 'status', 'since', 'says', 'notes', 'file'] as const;
const LIST_COLUMNS = ['evidence', 'models'] as const;

export type RowBundle = Readonly<Record<(typeof TEXT_COLUMNS)[number], PackedTexts>> &
  Readonly<Record<(typeof LIST_COLUMNS)[number], PackedLists>> & {
    /** Without the operation where the address begins with it. */
    readonly addresses: readonly string[];
    /** Each as the distance from the one before. */
    readonly lines: readonly number[];
    /** Ids of evidence that are runs; the others are sources. */
    readonly runs: readonly string[];
  };

export function packRows(records: readonly RowRecord[], runs: readonly string[]): RowBundle {
  const texts = (column: (typeof TEXT_COLUMNS)[number]) => packTexts(records.map((record) => record[column]));
  const lists = (column: (typeof LIST_COLUMNS)[number]) => packLists(records.map((record) => record[column]));
  return {
    addresses: records.map(({ address, operation }) => dropPrefix(address, operation)),
    lines: records.map(({ line }, place) => line - (records[place - 1]?.line ?? 0)),
    runs,
    kind: texts('kind'),
    operation: texts('operation'),
    posture: texts('posture'),
    status: texts('status'),
    since: texts('since'),
    says: texts('says'),
    notes: texts('notes'),
    file: texts('file'),
    evidence: lists('evidence'),
    models: lists('models'),
  };
}

export function unpackRows(bundle: RowBundle): RowRecord[] {
  const evidence = unpackLists(bundle.evidence);
  const models = unpackLists(bundle.models);
  let line = 0;
  return bundle.addresses.map((shortened, place) => {
    const read = (column: (typeof TEXT_COLUMNS)[number]) =>
      bundle[column].texts[bundle[column].places[place] ?? -1] ?? '';
    const operation = read('operation');
    const kind = read('kind');
    if (!isKind(kind)) throw new Error(`${kind} is no kind of row`);
    line += bundle.lines[place] ?? 0;
    return {
      address: addPrefix(shortened, operation),
      kind,
      operation,
      posture: read('posture'),
      status: read('status'),
      since: read('since'),
      says: read('says'),
      notes: read('notes'),
      evidence: evidence[bundle.evidence.places[place] ?? -1] ?? [],
      models: models[bundle.models.places[place] ?? -1] ?? [],
      file: read('file'),
      line,
    };
  });
}

/** Stands for the operation; no address begins with it. */
const PREFIX = '^';

function dropPrefix(address: string, operation: string): string {
  return operation !== '' && address.startsWith(operation) ? PREFIX + address.slice(operation.length) : address;
}

function addPrefix(shortened: string, operation: string): string {
  return shortened.startsWith(PREFIX) ? operation + shortened.slice(PREFIX.length) : shortened;
}

function packTexts(all: readonly string[]): PackedTexts {
  const places = createPlaces<string>();
  const packed = all.map((text) => places.of(text, text));
  return { texts: places.values, places: packed };
}

function packLists(all: readonly (readonly string[])[]): PackedLists {
  const ids = createPlaces<string>();
  const lists = createPlaces<readonly number[]>();
  const packed = all.map((list) => {
    const numbers = list.map((id) => ids.of(id, id));
    return lists.of(numbers.join(), numbers);
  });
  return { ids: ids.values, lists: lists.values, places: packed };
}

function unpackLists({ ids, lists }: PackedLists): (readonly string[])[] {
  return lists.map((list) => list.map((place) => ids[place] ?? ''));
}

function createPlaces<T>() {
  const known = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    of(key: string, value: T): number {
      const place = known.get(key) ?? values.push(value) - 1;
      known.set(key, place);
      return place;
    },
  };
}
