// Tables of prose scroll in a region of their own when they are wider than the page; the region has a name, and the keyboard reaches it.
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { buildElement } from '../hast.ts';
import { createTableNames } from '../rows/table-names.ts';

/** Of one page; tables of contract rows are left as they are. */
export function createTablePlugin(): HastPluginEntry {
  const names = createTableNames();
  return defineHastPlugin({
    name: 'tables-of-prose',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'table'],
      visit(node, context) {
        if (node.tagName !== 'table') {
          names.enter(Number(node.tagName.slice(1)), context.textContent(node));
        } else if (node.properties.role === undefined) {
          const region = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: names.next('table') };
          context.wrapNode(node, buildElement('div', region, []));
        }
      },
    },
  });
}
