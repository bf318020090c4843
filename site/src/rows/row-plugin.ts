// Finds the tables of a register page and dresses them.
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { dressTable } from './row-tables.ts';
import { createTableNames } from './table-names.ts';

/** `file` is the page, from the root of the repository. */
export function createRowPlugin(file: string, contract: Contract, routes: Routes): HastPluginEntry {
  return defineHastPlugin({
    name: 'rows-of-the-contract',
    options: { position: true },
    before(root, context) {
      const names = createTableNames();
      for (const node of root.children) {
        if (node.type !== 'element') continue;
        const level = /^h([1-6])$/.exec(node.tagName)?.[1];
        if (level !== undefined) names.enter(Number(level), context.textContent(node));
        if (node.tagName !== 'table') continue;
        const dressed = dressTable(node, { file, contract, routes, name: names.next });
        if (dressed !== undefined) context.replaceNode(node, dressed);
      }
    },
  });
}
