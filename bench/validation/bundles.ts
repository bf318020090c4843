// Bundles of what checks one operation, as a browser would load them: one per validator, with nothing in them that the check does not need.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { REPOSITORY, WORK, writePeers } from './write-peers.ts';

export interface Entry {
  readonly name: string;
  /** A module whose exports are kept. */
  readonly source: string;
}

const GENERATED = `${REPOSITORY}generated`;

/** A `check` for a request and for an answer, made by each validator; rules are in those that say so. */
export function listEntries(): Entry[] {
  const peers = writePeers();
  const [create, query] = ['omni-video-create.ts', 'omni-video-get.ts'];
  const schemas = (request: string): string => `
import { ${request} as request } from '${GENERATED}/schemas/${create}';
import { omniVideoCreateResponse as response } from '${GENERATED}/schemas/${create}';
import { omniVideoGetResponse as answer } from '${GENERATED}/schemas/${query}';
${PARSE}`;
  const readers = (request: string): string => `
import { ${request} as request, readOmniVideoCreateResponse as response } from '${GENERATED}/checks/${create}';
import { readOmniVideoGetResponse as answer } from '${GENERATED}/checks/${query}';
export const checkRequest = (body) => request(body) !== undefined;
export const checkResponse = (body) => response(body) !== undefined;
export const checkAnswer = (body) => answer(body) !== undefined;
`;
  return [
    { name: 'zod', source: schemas('omniVideoCreateRequestShape') },
    { name: 'zod with rules', source: schemas('omniVideoCreateRequest') },
    { name: 'zod/mini', source: `import { request, response, answer } from '${peers.mini}';\n${PARSE}` },
    {
      name: 'valibot',
      source: `import { safeParse } from 'valibot';\nimport { request, response, answer } from '${peers.valibot}';
export const checkRequest = (body) => safeParse(request, body).success;
export const checkResponse = (body) => safeParse(response, body).success;
export const checkAnswer = (body) => safeParse(answer, body).success;
`,
    },
    { name: 'readers, fields', source: readers('readOmniVideoCreateRequestShape') },
    { name: 'readers, fields and rules', source: readers('readOmniVideoCreateRequest') },
    {
      name: 'guard of the request, fields',
      source: `export { isOmniVideoCreateRequestShape as checkRequest } from '${GENERATED}/checks/${create}';\n`,
    },
    {
      name: 'guard of the request, fields and rules',
      source: `export { isOmniVideoCreateRequest as checkRequest } from '${GENERATED}/checks/${create}';\n`,
    },
  ];
}

const PARSE = `export const checkRequest = (body) => request.safeParse(body).success;
export const checkResponse = (body) => response.safeParse(body).success;
export const checkAnswer = (body) => answer.safeParse(body).success;
`;

export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** Bytes, minified, and after gzip. */
  readonly size: number;
  readonly zipped: number;
}

export async function bundle({ name, source }: Entry): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: WORK, loader: 'js' },
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  return { name, code, size: Buffer.byteLength(code), zipped: gzipSync(code, { level: 9 }).length };
}
