// Reads a document of one of the known forms: OpenAPI in JSON or YAML, or the contract.json of another register.
import { createPage, type Page, placeAt } from '../read/page.ts';
import { readJson } from './document/read-json.ts';
import { readEntry, type SourceNode, type Unreadable } from './document/source-node.ts';
import type { Omission } from './openapi/document.ts';
import type { Upstream, UpstreamPlace } from './upstream.ts';

export type ReadDocument =
  | {
      readonly kind: 'read';
      readonly form: DocumentForm;
      readonly upstream: Upstream;
      /** To be asked after the comparison: shapes are read when it comes to them. */
      readonly omissions: () => readonly Omission[];
      readonly page: Page;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly at: UpstreamPlace; readonly page: Page };

export type DocumentForm = 'openapi' | 'contract';

/** Parsed YAML takes some eighty times its size in memory, JSON twenty-five times: so both stay within what a process gets unasked. */
const MOST_YAML = 8 * 1024 * 1024;
const MOST_JSON = 32 * 1024 * 1024;

/** What a file of this name may weigh, in bytes. */
export function limitSize(file: string): number {
  return isJson(file) ? MOST_JSON : MOST_YAML;
}

function isJson(file: string): boolean {
  return /\.json$/i.test(file);
}

export async function readDocument(file: string, text: string): Promise<ReadDocument> {
  const page = createPage(file, text);
  const root = isJson(file) ? readJson(page.text) : (await import('./document/read-yaml.ts')).readYaml(page.text);
  const read = root.kind === 'unreadable' ? root : await readForm(page, root);
  if (!('kind' in read)) return { kind: 'read', page, ...read };
  const at = { place: placeAt(page, read.offset, read.offset + 1), pointer: '#' };
  return { kind: 'refused', message: read.message, at, page };
}

type ReadForm = Omit<Extract<ReadDocument, { kind: 'read' }>, 'kind' | 'page'>;

async function readForm(page: Page, root: SourceNode): Promise<ReadForm | Unreadable> {
  if (readEntry(root, 'operations') !== undefined && readEntry(root, 'openapi') === undefined) {
    const { readContractFile } = await import('./register/read-contract-file.ts');
    const upstream = readContractFile(page, root);
    return 'kind' in upstream ? upstream : { form: 'contract', upstream, omissions: () => [] };
  }
  const { readOpenApi } = await import('./openapi/read-openapi.ts');
  const upstream = readOpenApi(page, root);
  return 'kind' in upstream ? upstream : { form: 'openapi', upstream, omissions: upstream.omissions };
}
