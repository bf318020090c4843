// Fills in the pieces of text under results of pages as they come into sight: most results are never looked at.
import { renderExcerpt } from '../../search/excerpt.ts';
import type { SearchAnswer } from '../../search/search-everything.ts';
import type { SearchQuery } from '../../search/search-query.ts';
import { loadTexts } from './load-search.ts';

export function fillExcerpts(results: HTMLElement, { sections }: SearchAnswer, { text }: SearchQuery): void {
  const fill = async (element: HTMLElement) => {
    const place = sections[Number(element.dataset.excerpt)];
    if (place === undefined) return;
    const said = (await loadTexts(place.page))[place.section] ?? '';
    if (said === '') element.remove();
    else element.innerHTML = renderExcerpt(said, text).html;
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      // A result without its text is still a result.
      fill(target).catch(() => target.remove());
    }
  });
  for (const element of results.querySelectorAll('[data-excerpt]')) observer.observe(element);
}
