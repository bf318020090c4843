// HTML in markdown is text: whoever writes a cell can show markup but never run it. Comments are for authors and left out.
import { defineHastPlugin, type HastPluginEntry } from 'satteri';

export const PLAIN_HTML: HastPluginEntry = defineHastPlugin({
  name: 'html-is-text',
  raw(node, context) {
    if (!/^\s*<!--[\s\S]*-->\s*$/.test(node.value)) return { type: 'text', value: node.value };
    context.removeNode(node);
    return undefined;
  },
});
