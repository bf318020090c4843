// Reads an OpenAPI 3.0 or 3.1 document into upstream operations: paths, webhooks, callbacks, and one body for everything that is refused.
import { METHODS, type PartName } from '../../kernel/contract-model.ts';
import type { Page } from '../../read/page.ts';
import {
  listEntries,
  listItems,
  readEntry,
  readNumberOf,
  readTextOf,
  type SourceNode,
  type Unreadable,
} from '../document/source-node.ts';
import { uniteShapes } from '../merge-shapes.ts';
import type { Shape, Upstream, UpstreamOperation } from '../upstream.ts';
import { type Omission, type OpenApiDocument, openDocument } from './document.ts';
import { readBody, readParameters } from './read-parts.ts';
import { createSchemaReader, type SchemaReader } from './read-schema.ts';

export interface OpenApiUpstream extends Upstream {
  /** Of what has been read so far: shapes below the top are read when somebody asks for them. */
  readonly omissions: () => readonly Omission[];
}

interface Readers {
  readonly document: OpenApiDocument;
  readonly sent: SchemaReader;
  readonly received: SchemaReader;
  /** Bodies of answers that are no success. */
  readonly refusals: Set<Shape>;
}

/** What is wrong with the document as a whole; undefined if it is OpenAPI 3. */
function refuseVersion(root: SourceNode): Unreadable | undefined {
  const written = readEntry(root, 'openapi');
  // Without quotes YAML reads a number, and 3.0 as 3.
  const version = readTextOf(written) ?? readNumberOf(written)?.toFixed(1);
  if (version !== undefined && /^3\.[01](?:\.|$)/.test(version)) return undefined;
  const isSwagger = readEntry(root, 'swagger') !== undefined;
  const message = isSwagger
    ? 'this is Swagger 2; convert it to OpenAPI 3.0 or 3.1 first'
    : 'no key openapi says 3.0 or 3.1';
  return { kind: 'unreadable', offset: root.start, message };
}

export function readOpenApi(page: Page, root: SourceNode): OpenApiUpstream | Unreadable {
  const refused = refuseVersion(root);
  if (refused !== undefined) return refused;
  const omissions = new Map<string, Omission>();
  const document = openDocument(page, root, omissions);
  const readers: Readers = {
    document,
    sent: createSchemaReader(document, 'sent'),
    received: createSchemaReader(document, 'received'),
    refusals: new Set(),
  };
  const base = readBase(readEntry(root, 'servers'));
  const operations = [
    ...listEntries(readEntry(root, 'paths')).flatMap(([path, item]) => readPath(path, item, base, readers)),
    ...listEntries(readEntry(root, 'webhooks')).flatMap(([name, item]) => readWebhook(name, item, readers)),
  ];
  return { operations: [...operations, ...readRefusals(readers)], omissions: () => [...omissions.values()] };
}

/** Methods of a path item that OpenAPI and the register share. */
const HTTP_METHODS = METHODS.filter((method) => method !== 'CALLBACK' && method !== 'ERROR' && method !== 'OBJECT');

function readPath(path: string, written: SourceNode, base: string, readers: Readers): UpstreamOperation[] {
  const item = readers.document.follow(written);
  if (item === undefined) return [];
  const itemBase = readBase(readEntry(item, 'servers')) || base;
  return HTTP_METHODS.flatMap((method) => {
    const node = readEntry(item, method.toLowerCase());
    if (node === undefined) return [];
    const parts = readParameters(
      [...listItems(readEntry(item, 'parameters')), ...listItems(readEntry(node, 'parameters'))],
      node,
      readers,
    );
    parts.set(
      'request',
      readBody(readers.document.follow(readEntry(node, 'requestBody')), readers.sent, readers.document) ??
        readers.sent(undefined),
    );
    const response = readResponses(node, readers);
    if (response !== undefined) parts.set('response', response);
    const label = `${method} ${path}`;
    const operation: UpstreamOperation = {
      label,
      aliases: listAliases(node),
      method,
      path: `${readBase(readEntry(node, 'servers')) || itemBase}${path}`,
      parts,
      at: readers.document.place(node),
    };
    const callbacks = listEntries(readEntry(node, 'callbacks')).flatMap(([name, callback]) =>
      listEntries(readers.document.follow(callback)).flatMap(([, inner]) => readWebhook(name, inner, readers)),
    );
    return [operation, ...callbacks];
  });
}

/** What the service posts to us: each method of the item is the same call. */
function readWebhook(name: string, written: SourceNode, readers: Readers): UpstreamOperation[] {
  const item = readers.document.follow(written);
  return HTTP_METHODS.flatMap((method) => {
    const node = readEntry(item, method.toLowerCase());
    const body = readBody(readers.document.follow(readEntry(node, 'requestBody')), readers.received, readers.document);
    if (node === undefined || body === undefined) return [];
    return [
      {
        label: name,
        aliases: listAliases(node),
        method: 'CALLBACK' as const,
        path: '',
        parts: new Map<PartName, Shape>([['callback', body]]),
        at: readers.document.place(node),
      },
    ];
  });
}

/** The body of all answers that are a success; what refuses goes to the bodies of refusals. */
function readResponses(operation: SourceNode, readers: Readers): Shape | undefined {
  const entries = listEntries(readEntry(operation, 'responses'));
  const hasSuccess = entries.some(([status]) => /^2/.test(status));
  const bodies: Shape[] = [];
  for (const [status, written] of entries) {
    const body = readBody(readers.document.follow(written), readers.received, readers.document);
    if (body === undefined) continue;
    if (/^2/.test(status) || (status === 'default' && !hasSuccess)) bodies.push(body);
    else if (/^[45]/.test(status) || status === 'default') readers.refusals.add(body);
  }
  return bodies.length === 0 ? undefined : uniteShapes(bodies);
}

function readRefusals({ refusals, document }: Readers): UpstreamOperation[] {
  if (refusals.size === 0) return [];
  const body = uniteShapes([...refusals]);
  const parts = new Map<PartName, Shape>([['error', body]]);
  return [
    { label: 'answers that refuse', aliases: [], method: 'ERROR', path: '', parts, at: document.place(document.root) },
  ];
}

function listAliases(node: SourceNode): string[] {
  const id = readTextOf(readEntry(node, 'operationId'));
  return id === undefined ? [] : [id];
}

/** The path of the first server, without a slash at its end. */
function readBase(servers: SourceNode | undefined): string {
  const url = readTextOf(readEntry(listItems(servers)[0], 'url')) ?? '';
  const path = url.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*/, '');
  return path.startsWith('/') ? path.replace(/\/+$/, '') : '';
}
