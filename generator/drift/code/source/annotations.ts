// What hand-written code says of itself in comments: `@row` names the row that the code beside it stands on, `@own` a name that never travels.
import type { ts } from 'ts-morph';
import { type Place, placeAt } from '../../../read/page.ts';
import { type Comment, listComments } from './comments.ts';
import type { CodeSource } from './parse-code.ts';

export interface RowAnnotation {
  readonly address: string;
  /** Of the address. */
  readonly place: Place;
  /** The word after the address; a facet such as `length.max` if the row has one of that name, else the beginning of a remark. */
  readonly word?: { readonly text: string; readonly place: Place };
  /** The outermost node that it is about. */
  readonly target: ts.Node | undefined;
}

export interface OwnName {
  readonly name: string;
  readonly reason: string;
  readonly place: Place;
}

export interface Annotations {
  readonly rows: readonly RowAnnotation[];
  readonly own: readonly OwnName[];
  /** Rows that the comments right at a node name. */
  readonly at: (node: ts.Node) => readonly RowAnnotation[];
  readonly isOwn: (name: string) => boolean;
}

export function collectAnnotations(sources: readonly CodeSource[]): Annotations {
  const rows: RowAnnotation[] = [];
  const own: OwnName[] = [];
  for (const source of sources) {
    const outermost = indexStarts(source);
    for (const comment of listComments(source)) {
      const target = comment.target === undefined ? undefined : outermost.get(comment.target);
      rows.push(...readRows(source, comment).map((row) => ({ ...row, target })));
      own.push(...readOwn(source, comment));
    }
  }
  const byTarget = Map.groupBy(rows, ({ target }) => target);
  const names = new Set(own.map(({ name }) => name));
  return { rows, own, at: (node) => byTarget.get(node) ?? [], isOwn: (name) => names.has(name) };
}

/** Of the nodes that begin at an offset, the outermost one. */
function indexStarts({ tree, nodes }: CodeSource): ReadonlyMap<number, ts.Node> {
  const starts = new Map<number, ts.Node>();
  for (const node of nodes) {
    if (node === tree) continue;
    const start = node.getStart(tree);
    if (!starts.has(start)) starts.set(start, node);
  }
  return starts;
}

/** Neither an address nor a facet has a blank in it. */
const ROW = /(?<![`\w])@row[ \t]+(\S+?)(?=\s|\*\/|$)(?:[ \t]+([a-z]+(?:\.[a-z]+)?)(?![\w.]))?/g;

function readRows({ page }: CodeSource, { text, start }: Comment): Omit<RowAnnotation, 'target'>[] {
  return [...text.matchAll(ROW)].map((match) => {
    const [whole, address = '', word] = match;
    const from = start + match.index + whole.indexOf(address, '@row'.length);
    const place = placeAt(page, from, from + address.length);
    if (word === undefined) return { address, place };
    const end = start + match.index + whole.length;
    return { address, place, word: { text: word, place: placeAt(page, end - word.length, end) } };
  });
}

/** `@own row_number, purpose: columns of the ledger` */
const OWN = /(?<![`\w])@own[ \t]+([\w$-]+(?:[ \t]*,[ \t]*[\w$-]+)*)(?:[ \t]*:([^\n]*))?/g;

function readOwn({ page }: CodeSource, { text, start }: Comment): OwnName[] {
  return [...text.matchAll(OWN)].flatMap((match) => {
    const [whole, names = '', rest = ''] = match;
    const from = start + match.index + whole.indexOf(names, '@own'.length);
    const reason = rest.replace(/\*\/$/, '').trim();
    return [...names.matchAll(/[\w$-]+/g)].map((name) => ({
      name: name[0],
      reason,
      place: placeAt(page, from + name.index, from + name.index + name[0].length),
    }));
  });
}
