// Harmless texts that come from a field's name: `a sample prompt`, `task-4821`, `https://example.com/image.jpg`.
import { hasFormat } from '../../kernel/scalars.ts';
import { type Bounds, findBounds, type Slot, type TextType } from './slot.ts';

/** The first eight bytes of every PNG file. */
const TINY_BASE64 = 'iVBORw0KGgo=';

/** A text that no enum has as a value. */
export const UNREGISTERED = 'no-such-value';

/** A hash of a row's address (FNV-1a, 32 bits): what is chosen for a row depends on no other row. */
export function seedOf(address: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < address.length; index += 1)
    hash = Math.imul(hash ^ address.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Of a text that is no number; `index` is its place in a list. */
export function sampleText(slot: Slot, type: TextType, index: number): string {
  const { formats } = type;
  if (index === 0 && typeof slot.usual === 'string') return slot.usual;
  const words = listWords(slot.isItem ? slot.name.replace(PLURAL, '') : slot.name);
  const last = words.at(-1) ?? '';
  const bounds = findBounds(slot, 'length');
  if (formats.includes('url') || (formats.length === 0 && last === 'url')) return sampleUrl(slot, words, index);
  if (formats.includes('base64')) return sampleBase64(bounds);
  if (NAMES_OF_TOKENS.has(last))
    return fitText(`${nameToken(words)}-${1000 + ((seedOf(slot.field.id) + index) % 9000)}`, bounds);
  const number = index === 0 ? '' : ` ${index + 1}`;
  const long = `a sample ${words.join(' ')}${number}`;
  return fitText(long.length <= (bounds.max ?? long.length) ? long : `${words.join(' ')}${number}`, bounds);
}

/** A list is often named by the plural of what it holds. */
const PLURAL = /(?<!s)s$/;

const NAMES_OF_TOKENS = new Set(['id', 'ids', 'key', 'token', 'code']);

function nameToken(words: readonly string[]): string {
  return words.length === 1 ? words.join() : words.slice(0, -1).join('-');
}

/** Cut, or repeated, until it is as long as it must be. */
export function fitText(text: string, { min = 0, max = Number.POSITIVE_INFINITY }: Bounds): string {
  if (text.length > max) return text.slice(0, max);
  const long = text.length < min ? `${text} `.repeat(Math.ceil(min / (text.length + 1))).slice(0, min) : text;
  // A blank at the end would be lost on the way through many forms.
  return long.endsWith(' ') ? `${long.slice(0, -1)}.` : long;
}

function sampleUrl(slot: Slot, words: readonly string[], index: number): string {
  const format = slot.field.limits.find((limit) => limit.kind === 'format')?.formats[0];
  const name = words.filter((word) => word !== 'url' && word !== 'urls').join('-');
  const number = index === 0 ? '' : `-${index + 1}`;
  const url = `https://example.com/${name === '' ? 'sample' : name}${number}${format === undefined ? '' : `.${format}`}`;
  return extendUrl(url, findBounds(slot, 'length').min ?? 0);
}

function extendUrl(url: string, length: number): string {
  return url.length >= length ? url : `${url}?${'x'.repeat(Math.max(0, length - url.length - 1))}`;
}

/** Base64 comes in groups of four digits. */
function sampleBase64({ min = 0 }: Bounds): string {
  return TINY_BASE64.length >= min ? TINY_BASE64 : 'AAAA'.repeat(Math.ceil(min / 4));
}

/** Texts of every kind that the type allows: conditions ask how a text begins, ends, or what it holds. */
export function listTexts(slot: Slot, type: TextType): string[] {
  const words = listWords(slot.name);
  const url = sampleUrl(slot, words, 0);
  return [
    sampleText(slot, type, 0),
    sampleText(slot, type, 1),
    url,
    url.replace('https:', 'http:'),
    `${url}/`,
    TINY_BASE64,
  ];
}

/** The same text, longer, and still of its format; `undefined` where no such text is known. */
export function lengthenText(text: string, type: TextType, length: number): string | undefined {
  const [format] = type.formats;
  const candidates =
    format === undefined
      ? [fitText(text, { min: length })]
      : [extendUrl(text, length), 'A'.repeat(length), `1${'0'.repeat(Math.max(0, length - 1))}`];
  return candidates.find(
    (candidate) => type.formats.length === 0 || type.formats.some((each) => hasFormat(candidate, each)),
  );
}

/** `external_task_id` and `externalTaskId` are `external`, `task`, `id`. */
function listWords(name: string): string[] {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words === null ? ['value'] : [...words];
}
