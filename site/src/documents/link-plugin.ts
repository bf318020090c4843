// Links of a page lead to pages: relative ones as files lead to each other, quotes of the register to the row that they quote. A broken one ends the build.
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import type { Routes } from '../routes/routes.ts';
import { type LinkTargets, resolveLink } from './resolve-link.ts';

export interface LinkContext {
  readonly routes: Routes;
  readonly targets: LinkTargets;
  readonly rowByAddress: ReadonlyMap<string, ListedRow>;
}

/** `file` is the page, from the root of the repository. */
export function createLinkPlugin(file: string, { routes, targets, rowByAddress }: LinkContext): HastPluginEntry {
  return defineHastPlugin({
    name: 'links-of-the-repository',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href, title } = node.properties;
        if (typeof href !== 'string') return undefined;
        // The title of a quote is the address of its row, then perhaps the cell.
        const row = typeof title === 'string' ? rowByAddress.get(title.split(' ')[0] ?? '') : undefined;
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
}
