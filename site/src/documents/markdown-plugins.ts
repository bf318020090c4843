// What is done to the markdown of the repository on its way to a page: HTML in it is shown and never run, links lead to pages, tables of the contract get their marks.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { readContract } from '../model/contract.ts';
import { REPOSITORY } from '../model/repository.ts';
import { createRoutes } from '../routes/routes.ts';
import { dressTable } from '../rows/row-tables.ts';
import { createTableNames } from '../rows/table-names.ts';
import type { SiteSettings } from '../settings.ts';
import { createLinkTargets } from './link-targets.ts';
import { resolveLink } from './resolve-link.ts';

/** In the order in which they must run. */
export function createMarkdownPlugins(settings: SiteSettings): HastPluginEntry[] {
  const routes = createRoutes(settings.base);
  const targets = createLinkTargets(routes, settings);
  return [
    defineHastPlugin({
      name: 'html-is-text',
      raw: (node, context) => {
        if (/^\s*<!--[\s\S]*-->\s*$/.test(node.value)) context.removeNode(node);
        else return { type: 'text', value: node.value };
        return undefined;
      },
    }),
    ({ fileURL }) => {
      const file = nameFile(fileURL);
      return defineHastPlugin({
        name: 'links-of-the-repository',
        element: {
          filter: ['a'],
          visit(node, context) {
            const href = node.properties.href;
            if (typeof href !== 'string') return undefined;
            const row = findQuotedRow(node.properties.title);
            if (row !== undefined) {
              context.setProperty(node, 'href', routes.row(row));
              return undefined;
            }
            const link = resolveLink(href, file, targets);
            if (link.kind === 'broken') throw new Error(`${file}: the link ${href} is broken; ${link.why}`);
            if (link.kind === 'text') return { ...node, tagName: 'span', properties: {} };
            if (link.href !== href) context.setProperty(node, 'href', link.href);
            return undefined;
          },
        },
      });
    },
    ({ fileURL }) => {
      const file = nameFile(fileURL);
      if (!file.startsWith('register/')) return null;
      const contract = readContract();
      return defineHastPlugin({
        name: 'rows-of-the-contract',
        options: { position: true },
        before(root, context) {
          const nameTable = createTableNames();
          for (const node of root.children) {
            if (node.type !== 'element') continue;
            const level = /^h([1-6])$/.exec(node.tagName)?.[1];
            if (level !== undefined) nameTable.enter(Number(level), context.textContent(node));
            if (node.tagName !== 'table') continue;
            const dressed = dressTable(node, { file, contract, routes, name: nameTable.next });
            if (dressed !== undefined) context.replaceNode(node, dressed);
          }
        },
      });
    },
  ];
}

/** A link that quotes the register has the address of the row as its title, and may say which cell it quotes. */
function findQuotedRow(title: unknown): ListedRow | undefined {
  const address = typeof title === 'string' ? title.split(' ')[0] : undefined;
  return address === undefined ? undefined : readContract().rowByAddress.get(address);
}

function nameFile(url: URL | undefined): string {
  if (url === undefined) throw new Error('markdown was rendered without the name of its file');
  return relative(REPOSITORY, fileURLToPath(url)).replaceAll('\\', '/');
}
