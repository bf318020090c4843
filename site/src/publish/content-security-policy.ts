// Gives a built page a strict Content-Security-Policy: inline scripts and styles are named by their hashes, style attributes become classes, and nothing from another host is allowed.
import { createHash } from 'node:crypto';
import { escapeHtml } from '../html/html.ts';
import { type Attribute, findAttribute, resolveEntities, scanTags, type Tag } from './scan-html.ts';

/** Scripts of these types are data and never run. */
const DATA_TYPES = /^application\/(?:ld\+)?json$/;

/** The page with its policy in a meta element, right after the one of the character set. */
export function securePage(html: string): string {
  const { html: plain, css } = moveStyleAttributes(html);
  const styled = css === '' ? plain : plain.replace('</head>', () => `<style>${css}</style></head>`);
  const tags = scanTags(styled);
  const hashes = (name: string) => [
    ...new Set(tags.filter((tag) => tag.name === name && isInline(tag)).map(({ text = '' }) => hashOf(text))),
  ];
  const policy = printPolicy(hashes('script'), hashes('style'));
  const meta = `<meta http-equiv="content-security-policy" content="${escapeHtml(policy).replaceAll('&#39;', "'")}">`;
  const charset = tags.find((tag) => tag.name === 'meta' && findAttribute(tag, 'charset') !== undefined);
  if (charset === undefined) throw new Error('a page names no character set, so there is no place for its policy');
  return styled.slice(0, charset.end) + meta + styled.slice(charset.end);
}

export function printPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trimEnd(),
    `style-src 'self' ${styles.join(' ')}`.trimEnd(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function isInline(tag: Tag): boolean {
  return findAttribute(tag, 'src') === undefined && !DATA_TYPES.test(findAttribute(tag, 'type') ?? '');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A policy without unsafe parts forbids style attributes, which highlighters and icons write; each distinct one becomes a class. */
function moveStyleAttributes(html: string): { readonly html: string; readonly css: string } {
  const rules = new Map<string, string>();
  let moved = '';
  let from = 0;
  for (const tag of scanTags(html)) {
    const style = tag.attributes.find(({ name }) => name === 'style');
    if (style === undefined) continue;
    const name = `s-${createHash('sha256').update(style.value).digest('hex').slice(0, 8)}`;
    rules.set(name, style.value);
    moved += html.slice(from, tag.start) + addClass(html.slice(tag.start, tag.end), tag, style, name);
    from = tag.end;
  }
  const css = [...rules].map(([name, declarations]) => `.${name}{${declarations.replaceAll('<', '')}}`).join('');
  return { html: moved + html.slice(from), css };
}

function addClass(source: string, tag: Tag, style: Attribute, name: string): string {
  const own = tag.attributes.find((attribute) => attribute.name === 'class');
  const written = (attribute: Attribute) => source.slice(attribute.start - tag.start, attribute.end - tag.start);
  if (own === undefined) return source.replace(written(style), () => `class="${name}"`);
  const classes = `class="${escapeHtml(resolveEntities(own.value))} ${name}"`;
  return source.replace(written(own), () => classes).replace(written(style), () => '');
}
