// Pictures of a page: files of the repository that are published beside it. A broken one, or one from elsewhere, ends the build.
import { posix } from 'node:path';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import type { LinkTargets } from './resolve-link.ts';

/** `file` is the page, from the root of the repository. */
export function createImagePlugin(file: string, { routes, publishedAs, exists }: LinkTargets): HastPluginEntry {
  return defineHastPlugin({
    name: 'pictures-of-the-repository',
    element: {
      filter: ['img'],
      visit(node, context) {
        const { src, alt } = node.properties;
        if (typeof src !== 'string') return undefined;
        const target = posix.join(posix.dirname(file), decodeURIComponent(src));
        const published = publishedAs(target);
        if (published === undefined || !exists(target))
          throw new Error(`${file}: the picture ${src} is broken; a file of docs/pictures is expected`);
        if (alt === undefined || alt === '') throw new Error(`${file}: the picture ${src} has no text in its place`);
        context.setProperty(node, 'src', routes.file(published));
        return undefined;
      },
    },
  });
}
