// In which order found rows stand. Whoever types the name of a field or a code means the row of that name, so exact names come first.
import { POSTURES } from '../../../generated/kernel/contract-model.ts';
import { KIND_NAMES } from '../../../generated/kernel/table-kinds.ts';
import type { RowRecord } from '../all-rows/row-record.ts';
import { dropItems } from '../filter/row-filter.ts';

/** From the whole address down to a word somewhere in the text. */
const WHOLE_ADDRESS = 7;
const WHOLE_NAME = 6;
const LAST_NAME = 5;
const OWN_NAME = 4;
const NAME_IN_ADDRESS = 3;
const IN_ADDRESS = 2;
const IN_TEXT = 1;

export interface FoundRow {
  readonly record: RowRecord;
  /** How well it was met, see above. */
  readonly rank: number;
}

/** Best first, of records that hold all words of the query somewhere. */
export function rankRows(records: readonly RowRecord[], query: string): FoundRow[] {
  const wanted = query.trim().toLowerCase();
  const words = wanted.split(/\s+/);
  return records
    .map((record) => ({ record, rank: rankAddress(record.address.toLowerCase(), wanted, words) }))
    .sort((a, b) => b.rank - a.rank || compareRecords(a.record, b.record));
}

/** Whoever reads a body writes `image_list.type`, where the register has `image_list[].type`: that is its name, though not the whole address. */
function rankAddress(address: string, wanted: string, words: readonly string[]): number {
  const asWritten = rankName(address, wanted, words);
  const plain = dropItems(address);
  if (plain === address && dropItems(wanted) === wanted) return asWritten;
  return Math.max(asWritten, Math.min(LAST_NAME, rankName(plain, dropItems(wanted), words.map(dropItems))));
}

function rankName(address: string, wanted: string, words: readonly string[]): number {
  if (address === wanted) return WHOLE_ADDRESS;
  // `error:1102` is called 1102.
  if (address.replace(/^[a-z]+:/, '') === wanted) return WHOLE_NAME;
  if (endsWithName(address, wanted)) return LAST_NAME;
  if (address.includes(`${wanted}=`) || address.startsWith(`${wanted}/`) || address.startsWith(`${wanted}#`))
    return OWN_NAME;
  if (words.every((word) => hasName(address, word))) return NAME_IN_ADDRESS;
  return words.every((word) => address.includes(word)) ? IN_ADDRESS : IN_TEXT;
}

/** `mode` ends `omniVideo.create/mode` but not `omniVideo.create/old_mode`. */
function endsWithName(address: string, name: string): boolean {
  return address.endsWith(name) && isBoundary(address.charAt(address.length - name.length - 1));
}

function hasName(address: string, name: string): boolean {
  for (let at = address.indexOf(name); at !== -1; at = address.indexOf(name, at + 1)) {
    if (isBoundary(address.charAt(at - 1)) && isBoundary(address.charAt(at + name.length))) return true;
  }
  return false;
}

function isBoundary(character: string): boolean {
  return !/[a-z0-9_-]/.test(character);
}

const POSTURE_PLACES = new Map<string, number>(POSTURES.map((posture, place) => [posture, place]));
const KIND_PLACES = new Map<string, number>(KIND_NAMES.map((kind, place) => [kind, place]));

/** Equally good ones: what is in use first, then by kind, short addresses before long ones. */
function compareRecords(a: RowRecord, b: RowRecord): number {
  return (
    placeOf(POSTURE_PLACES, a.posture) - placeOf(POSTURE_PLACES, b.posture) ||
    placeOf(KIND_PLACES, a.kind) - placeOf(KIND_PLACES, b.kind) ||
    a.address.length - b.address.length
  );
}

/** What belongs to no operation, an error for example, stands beside what is current. */
function placeOf(places: ReadonlyMap<string, number>, name: string): number {
  return places.get(name) ?? 0;
}
