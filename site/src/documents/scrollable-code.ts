// Blocks of code scroll by themselves, so the keyboard must reach them, also where no script runs.
import type { StarlightExpressiveCodeOptions } from '@astrojs/starlight/expressive-code';
import type { Element } from 'hast';

type Plugin = Extract<NonNullable<StarlightExpressiveCodeOptions['plugins']>[number], { readonly name: string }>;

export function createScrollableCode(): Plugin {
  return {
    name: 'scrollable code',
    hooks: {
      postprocessRenderedBlock: ({ renderData }) => {
        for (const pre of listBlocks(renderData.blockAst)) pre.properties.tabIndex = 0;
      },
    },
  };
}

function listBlocks(element: Element): Element[] {
  const inside = element.children.flatMap((child) => (child.type === 'element' ? listBlocks(child) : []));
  return element.tagName === 'pre' ? [element, ...inside] : inside;
}
