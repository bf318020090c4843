// What is done to the markdown of the repository on its way to a page.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HastPluginEntry } from 'satteri';
import { readContract } from '../model/contract.ts';
import { REPOSITORY } from '../model/repository.ts';
import { createRoutes } from '../routes/routes.ts';
import { createRowPlugin } from '../rows/row-plugin.ts';
import type { SiteSettings } from '../settings.ts';
import { createImagePlugin } from './image-plugin.ts';
import { createLinkPlugin } from './link-plugin.ts';
import { createLinkTargets } from './link-targets.ts';
import { PLAIN_HTML } from './plain-html.ts';
import { createTablePlugin } from './table-plugin.ts';

/** In the order in which they must run. */
export function createMarkdownPlugins(settings: SiteSettings): HastPluginEntry[] {
  const routes = createRoutes(settings.base);
  const targets = createLinkTargets(routes, settings);
  return [
    PLAIN_HTML,
    ({ fileURL }) => {
      const { rowByAddress } = readContract();
      return createLinkPlugin(nameFile(fileURL), { routes, targets, rowByAddress });
    },
    ({ fileURL }) => {
      const file = nameFile(fileURL);
      return file.startsWith('register/') ? createRowPlugin(file, readContract(), routes) : null;
    },
    ({ fileURL }) => createImagePlugin(nameFile(fileURL), targets),
    createTablePlugin,
  ];
}

function nameFile(url: URL | undefined): string {
  if (url === undefined) throw new Error('markdown was rendered without the name of its file');
  return relative(REPOSITORY, fileURLToPath(url)).replaceAll('\\', '/');
}
