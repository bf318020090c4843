// Bad samples of what is made from the register: files that somebody edited, and a checker that fails.
import type { TextSample } from './sample.ts';

export const GENERATED_FILES: readonly TextSample[] = [
  {
    code: 'PAGE-LINK',
    when: 'a page of the register was linked from elsewhere',
    language: 'console',
    bad: '$ «ln -s» ../shared/prices.md register/prices.md',
    good: '$ cp ../shared/prices.md register/prices.md',
  },
  {
    code: 'GENERATED-STALE',
    when: 'a limit was changed in generated/schemas/parcel-send.ts by hand',
    language: 'text',
    bad: '«weight: z.int().gte(1).lte(40000).optional()»',
    good: 'weight: z.int().gte(1).lte(30000).optional()',
  },
  {
    code: 'GENERATED-FOREIGN',
    when: 'a file of somebody else was put into generated/',
    language: 'text',
    bad: '«generated/notes.md»',
    good: 'docs/notes.md',
  },
  {
    code: 'CODES-STALE',
    when: 'a sentence was changed in docs/codes/evidence.md by hand',
    language: 'markdown',
    bad: '«A status is whatever the author believes.»',
    good: 'a status is not the one that the evidence supports.',
  },
  {
    code: 'SETTING-ADDRESS',
    when: 'the field that holds the hosts was renamed',
    language: 'json',
    bad: '{ «"hosts"»: "service.host/base" }',
    good: '{ "hosts": "service.host/base_url" }',
  },
  {
    code: 'CHECKER-BROKEN',
    when: 'a checker of the project prints something else than findings',
    language: 'console',
    bad: '$ node checks/words.ts --findings\n«all good»',
    good: '$ node checks/words.ts --findings\n{"findings":[]}',
  },
];
