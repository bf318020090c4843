// The tags of a built page, in order: enough of an HTML tokenizer for pages that our own build has written, whose attributes are quoted and whose scripts are closed.

export interface Attribute {
  readonly name: string;
  /** With entities resolved; empty for an attribute without a value. */
  readonly value: string;
  /** Offsets of the whole attribute. */
  readonly start: number;
  readonly end: number;
}

export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** Offsets of the tag itself. */
  readonly start: number;
  readonly end: number;
  /** What stands in a script or style element. */
  readonly text?: string;
}

const TAG = /<!--[\s\S]*?-->|<([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

export function scanTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const pattern = new RegExp(TAG);
  for (let found = pattern.exec(html); found !== null; found = pattern.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (name === undefined) continue;
    const start = found.index;
    const end = pattern.lastIndex;
    const attributes = scanAttributes(found[2] ?? '', start + 1 + name.length);
    if (!RAW.has(name)) {
      tags.push({ name, attributes, start, end });
      continue;
    }
    const close = html.indexOf(`</${name}`, end);
    if (close === -1) throw new Error(`a ${name} element is never closed`);
    tags.push({ name, attributes, start, end, text: html.slice(end, close) });
    pattern.lastIndex = close;
  }
  return tags;
}

function scanAttributes(text: string, offset: number): Attribute[] {
  return [...text.matchAll(ATTRIBUTE)].map((found) => ({
    name: (found[1] ?? '').toLowerCase(),
    value: resolveEntities(found[2] ?? found[3] ?? found[4] ?? ''),
    start: offset + found.index,
    end: offset + found.index + found[0].length,
  }));
}

export function findAttribute(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The entities that serialisers write. */
export function resolveEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ''] ?? whole;
  });
}
