// The index for language models: what the generator says of the contract, and the documents with what each is for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { listDocuments } from '../documents/list-documents.ts';
import { readDocumentIndex } from '../documents/read-index.ts';
import { readTitle } from '../documents/read-title.ts';
import { REPOSITORY } from '../model/repository.ts';
import { routes } from '../routes/here.ts';

const readText = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8');

export const GET: APIRoute = () => {
  const link = (title: string, file: string, purpose?: string) =>
    `- [${title}](${routes.markdown(routes.document(file))})${purpose === undefined ? '' : `: ${purpose}`}\n`;
  const register = listDocuments(REPOSITORY).filter((file) => file.startsWith('register/'));
  return new Response(
    [
      `${readText('generated/llms.txt').trimEnd()}\n`,
      `\n## Register\n\n${register.map((file) => link(readTitle(readText(file), file).title, file)).join('')}`,
      `\n## Guides, rules and state\n\n${readDocumentIndex(readText('docs/README.md'))
        .map(({ title, file, purpose }) => link(title, file, purpose))
        .join('')}`,
    ].join(''),
  );
};
