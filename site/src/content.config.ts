// The one collection of pages: the markdown of the repository as it is.

import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { createDocumentLoader } from './documents/document-loader.ts';
import { readDocumentIndex } from './documents/read-index.ts';
import { REPOSITORY } from './model/repository.ts';

const index = readDocumentIndex(readFileSync(join(REPOSITORY, 'docs/README.md'), 'utf8'));
const purposes = new Map(index.map(({ file, purpose }) => [file, purpose]));

export const collections = {
  docs: defineCollection({ loader: createDocumentLoader((file) => purposes.get(file)), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
