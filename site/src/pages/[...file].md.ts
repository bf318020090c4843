// The markdown of every document under the address of its page, and the published files that end in .md.
import type { APIRoute } from 'astro';
import { listDocuments } from '../documents/list-documents.ts';
import { printDocument } from '../documents/print-document.ts';
import { REPOSITORY } from '../model/repository.ts';
import { listStaticPaths, sendFile } from '../publish/published-endpoint.ts';
import { identifyDocument } from '../routes/document-paths.ts';

export const getStaticPaths = () => [
  ...listStaticPaths('md'),
  ...listDocuments(REPOSITORY).map((path) => ({ params: { file: identifyDocument(path) }, props: { path } })),
];

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  props.path.startsWith('generated/') ? sendFile(props) : new Response(printDocument(props.path));
