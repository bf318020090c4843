// What a page holds for its readers on a screen alone: controls, pictures without words, what is hidden. The markdown of a page leaves it out.
import type { Element } from 'hast';

const SKIPPED = new Set([
  'button',
  'canvas',
  'dialog',
  'form',
  'input',
  'label',
  'nav',
  'noscript',
  'output',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);

export function isSkipped(element: Element): boolean {
  const { hidden, ariaHidden, popover } = element.properties;
  if (SKIPPED.has(element.tagName) || hidden === true || ariaHidden === 'true' || popover !== undefined) return true;
  return 'dataPagefindIgnore' in element.properties;
}
