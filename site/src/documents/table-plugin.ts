// Tables of prose scroll in a region of their own when they are wider than the page; table and region have a name, the keyboard reaches the region, and heads say that they are of columns.
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { buildElement } from '../hast.ts';
import { createTableNames } from '../rows/table-names.ts';

/** Of one page; tables of contract rows are left as they are. */
export function createTablePlugin(): HastPluginEntry {
  const names = createTableNames();
  return defineHastPlugin({
    name: 'tables-of-prose',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6', 'table', 'th'],
      visit(node, context) {
        if (node.tagName === 'th') {
          if (node.properties.scope === undefined) context.setProperty(node, 'scope', 'col');
        } else if (node.tagName !== 'table') {
          names.enter(Number(node.tagName.slice(1)), context.textContent(node));
        } else if (node.properties.role === undefined) {
          const name = names.next('table');
          const region = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: name };
          context.setProperty(node, 'ariaLabel', name);
          context.wrapNode(node, buildElement('div', region, []));
        }
      },
    },
  });
}
