// Every page has its markdown beside it: documents their own, which a route serves, and all other pages what is printed here from the page that was built.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlToHast } from 'satteri';
import { escapeHtml } from '../html/html.ts';
import { createRoutes } from '../routes/routes.ts';
import type { SiteSettings } from '../settings.ts';
import { printMarkdown, readPageContent } from './print-markdown.ts';

export function createMarkdownIntegration({ base, origin = '' }: SiteSettings): AstroIntegration {
  const routes = createRoutes(base);
  return {
    name: 'markdown',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        let written = 0;
        for (const path of globSync('**/index.html', { cwd: folder })) {
          const page = base + path.replaceAll('\\', '/').replace(/index\.html$/, '');
          const address = routes.markdown(page);
          const file = join(folder, address.slice(base.length));
          const html = readFileSync(join(folder, path), 'utf8');
          if (existsSync(file)) continue;
          const read = readPageContent(htmlToHast(html));
          if (read === undefined) continue;
          const text = printMarkdown(read.content, (href) => nameLink(href, page));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, `# ${read.title}\n\n${text}`);
          const link = `<link rel="alternate" type="text/markdown" href="${escapeHtml(address)}">`;
          writeFileSync(
            join(folder, path),
            html.replace('</head>', () => `${link}</head>`),
          );
          written += 1;
        }
        logger.info(`the markdown of ${written} pages that have none of their own`);
      },
    },
  };

  /** Links of a text for programs lead to such texts, from wherever it is read. */
  function nameLink(href: string, page: string): string {
    const url = new URL(href, `http://site.invalid${page}`);
    if (url.host !== 'site.invalid') return href;
    // A state of the playground is for the page alone.
    const isState = url.pathname === routes.page('playground') && url.hash !== '';
    const isText = url.pathname.endsWith('/') && url.search === '' && !isState;
    const path = isText ? routes.markdown(url.pathname) : url.pathname;
    return origin + path + url.search + url.hash;
  }
}
