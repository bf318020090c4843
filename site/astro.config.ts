// How Astro and Starlight make the site. Everything that differs between places of publication is in src/settings.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { listDocuments } from './src/documents/list-documents.ts';
import { createMarkdownPlugins } from './src/documents/markdown-plugins.ts';
import { readDocumentIndex } from './src/documents/read-index.ts';
import { readTitle } from './src/documents/read-title.ts';
import { createLiveIntegration } from './src/live/live-integration.ts';
import { REPOSITORY } from './src/model/repository.ts';
import { listSidebar } from './src/navigation/sidebar.ts';
import { createCodeModules } from './src/playground/code-modules.ts';
import { createSlimZod } from './src/playground/slim-zod.ts';
import { createMarkdownIntegration } from './src/publish/markdown-integration.ts';
import { createPublishIntegration } from './src/publish/publish-integration.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings(env);
const readText = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8');
const { title } = JSON.parse(readText('contract.config.json')) as { title: string };
const registerPages = listDocuments(REPOSITORY)
  .filter((file) => file.startsWith('register/'))
  .map((file) => ({ file, title: readTitle(readText(file), file).title }));

export default defineConfig({
  base: settings.base,
  ...(settings.origin === undefined ? {} : { site: settings.origin }),
  outDir: env.SITE_OUT ?? './dist',
  trailingSlash: 'always',
  // The default joins words where a line breaks before an element.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // The worker of the playground loads the code of an operation when it is chosen.
  vite: {
    plugins: [createCodeModules(REPOSITORY)],
    // Found only when the worker has started, and then every open page would be loaded again.
    optimizeDeps: { include: ['zod'] },
    worker: { format: 'es', plugins: () => [createCodeModules(REPOSITORY), createSlimZod()] },
  },
  markdown: {
    // Quotes and dashes in cells are part of what a cell says.
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: createMarkdownPlugins(settings) }),
  },
  integrations: [
    starlight({
      title,
      markdown: { processedDirs: ['../docs', '../register'] },
      sidebar: listSidebar(readDocumentIndex(readText('docs/README.md')), registerPages),
      ...(settings.repository === undefined
        ? {}
        : { editLink: { baseUrl: `${settings.repository}/edit/${settings.branch}/site/` } }),
      lastUpdated: true,
      disable404Route: true,
      customCss: [
        './src/styles/tokens.css',
        './src/styles/site.css',
        './src/styles/rows.css',
        './src/styles/filters.css',
        './src/styles/code.css',
        './src/styles/print.css',
      ],
      // Its index would need WebAssembly on every page, and knows no rows.
      pagefind: false,
      components: {
        MarkdownContent: './src/components/MarkdownContent.astro',
        Search: './src/components/Search.astro',
      },
      routeMiddleware: './src/documents/route-middleware.ts',
      favicon: '/favicon.svg',
    }),
    createMarkdownIntegration(settings),
    createPublishIntegration(settings.base),
    createLiveIntegration(),
  ],
});
