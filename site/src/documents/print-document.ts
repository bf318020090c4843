// A document as programs get it: its own markdown with absolute links, and a line that says where it stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { REPOSITORY } from '../model/repository.ts';
import { routes } from '../routes/here.ts';
import { readSettings } from '../settings.ts';
import { createLinkTargets } from './link-targets.ts';
import { rewriteMarkdown } from './rewrite-markdown.ts';

const settings = readSettings(env);
const { origin = '' } = settings;

/** Links of a text for programs lead to such texts. */
const targets = createLinkTargets(
  {
    document: (file) => origin + routes.markdown(routes.document(file)),
    file: (path) => origin + routes.file(path),
  },
  settings,
);

/** `file` is the document, from the root of the repository. */
export function printDocument(file: string): string {
  return rewriteMarkdown(readFileSync(join(REPOSITORY, file), 'utf8'), file, targets);
}
