// Looks at base64 text as the service takes it: raw, in the standard alphabet, without a `data:` prefix. What is wrong with it is said with what to do.
import { isRawBase64 } from '../../generated/kernel/scalars.ts';

export type Base64 =
  | {
      readonly kind: 'good' /** Of the file in it, counted and not decoded. */;
      readonly bytes: number;
      readonly isPadded: boolean;
    }
  | { readonly kind: 'wrong'; readonly why: string; readonly fix: string };

export function inspectBase64(text: string): Base64 {
  if (isRawBase64(text)) {
    const digits = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
    return { kind: 'good', bytes: Math.floor((digits * 3) / 4), isPadded: text.length % 4 === 0 };
  }
  if (/^\s*data:/i.test(text))
    return wrong('begins with a data: prefix', 'remove all up to the first comma; send the base64 text alone');
  if (/\s/.test(text)) return wrong('holds line breaks or spaces', 'remove them; send the base64 text in one piece');
  const strange = text.search(/[^A-Za-z0-9+/=]/);
  if (strange !== -1) {
    return /^[\w=-]*$/.test(text)
      ? wrong('is in the alphabet for addresses', 'write + for - and / for _')
      : wrong(`holds a character at ${strange} that base64 does not have`, 'encode the file again');
  }
  return wrong('is cut or wrongly padded', 'encode the file again; its length with = at the end is a multiple of 4');
}

export function decodeBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}

function wrong(why: string, fix: string): Base64 {
  return { kind: 'wrong', why, fix };
}
