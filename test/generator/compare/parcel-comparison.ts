// The parcel register compared with documents that a test writes: with one schema in the place of one field, or with a whole document.

import { compareUpstream } from '../../../generator/compare/compare-upstream.ts';
import type { Difference } from '../../../generator/compare/difference.ts';
import { readDocument } from '../../../generator/compare/read-document.ts';
import { compileContract } from '../../../generator/compile-contract.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { convertModel } from './convert-model.ts';

export const PARCEL = compileContract(readPages(`${REPOSITORY}/test/vendors/parcel`, 'register')).model;

export type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** A document that says what the parcel register says. */
export function createAgreeing(): { [key: string]: Json } {
  return JSON.parse(JSON.stringify(convertModel(PARCEL)));
}

export async function compareDocument(
  document: Json | string,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<readonly Difference[]> {
  const isText = typeof document === 'string';
  const read = await readDocument(
    isText ? 'upstream.yaml' : 'upstream.json',
    isText ? document : JSON.stringify(document),
  );
  if (read.kind === 'refused') throw new Error(read.message);
  return compareUpstream(PARCEL, read.upstream, names).differences;
}

/** `CODE address`, with what both sides say where they say something. */
export function tell({ code, address, ours, theirs }: Difference): string {
  const sides = [ours, theirs].filter((side) => side !== undefined).join(' | ');
  return `${code} ${address}${sides === '' ? '' : `: ${sides}`}`;
}

export type Side = 'request' | 'response';

/** The object that a body of parcel.create has for the fields at the top, or for those of one of them. */
export function findObject(document: { [key: string]: Json }, side: Side, field?: string): { [key: string]: Json } {
  const operation = dig(document, 'paths', '/v1/parcels', 'post');
  const holder = side === 'request' ? dig(operation, 'requestBody') : dig(operation, 'responses', '200');
  const schema = dig(holder, 'content', 'application/json', 'schema');
  const [whole = schema] = Array.isArray(schema.allOf) ? schema.allOf : [schema];
  return field === undefined ? record(whole) : dig(record(whole), 'properties', field);
}

/** What differs when upstream says `schema` of one field of parcel.create and agrees in all else. */
export async function compareField(side: Side, field: string, schema: Json): Promise<string[]> {
  const document = createAgreeing();
  dig(findObject(document, side), 'properties')[field] = schema;
  return (await compareDocument(document)).map(tell);
}

export function dig(start: Json, ...path: readonly string[]): { [key: string]: Json } {
  return path.reduce((node, key) => record(node[key] ?? {}), record(start));
}

function record(node: Json): { [key: string]: Json } {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) throw new Error('no object stands here');
  return node;
}
