// One page of each kind that the site has: what is tested and pictured in every width and theme. A new kind of page adds its line here.
import { NEWEST_DAY } from './site-history.ts';

/** Paths below the base. */
export const PAGE_KINDS: Readonly<Record<string, string>> = {
  landing: '',
  register: 'register/omni-video/',
  'register-index': 'register/',
  document: 'docs/route-chooser/',
  'document-index': 'docs/',
  disagreements: 'disagreements/',
  changelog: 'changelog/',
  ...(NEWEST_DAY === undefined ? {} : { 'changelog-day': `changelog/${NEWEST_DAY}/` }),
  timeline: 'timeline/',
  coverage: 'coverage/',
  questions: 'coverage/gaps/',
  'evidence-month': 'coverage/evidence/2026-03/',
  sources: 'sources/',
  source: 'sources/vendor-portal-2026-03/',
  runs: 'runs/',
  run: 'runs/2026-03-30-omni-first-frame-base64/',
  playground: 'playground/',
  operations: 'operations/',
  operation: 'operations/omniVideo.create/',
  rows: 'rows/',
  search: 'search/?q=camera_control',
  missing: '404.html',
};
