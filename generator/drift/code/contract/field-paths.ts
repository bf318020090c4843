// Paths of fields as code writes them in texts: `$.multi_prompt[0].prompt`, `videos[].url`, with what is filled in as a hole.
import { PART_NAMES } from '../../../kernel/contract-model.ts';
import { HOLE } from '../hole.ts';
import { createSpeller } from './speller.ts';

export interface FieldPaths {
  /** True if it is a registered path, or the end of one unless it begins at the top of a body. */
  readonly has: (path: CodePath) => boolean;
  readonly suggest: (path: string) => string | undefined;
}

export interface CodePath {
  /** As the register writes it: `multi_prompt[].prompt`; a segment that is filled in is a hole. */
  readonly segments: readonly string[];
  /** Written from the top of a body: `$.prompt`. */
  readonly isWhole: boolean;
}

/** Names with their indexes, held together by dots. */
const PATH =
  /^(\$\.)?([A-Za-z_\uE000][\w\uE000]*(?:\[[\d\uE000]*\])?(?:\.[A-Za-z_\uE000][\w\uE000]*(?:\[[\d\uE000]*\])?)*)$/;

/** Reads a text as a path; undefined for one that is none, or that holds nothing but a name. */
export function readFieldPath(text: string): CodePath | undefined {
  const [, root, path = ''] = PATH.exec(text) ?? [];
  const isWhole = root !== undefined;
  if (path === '' || !(isWhole || /[.[]/.test(path))) return undefined;
  const segments = path.replaceAll(/\[[^\]]*\]/g, '[]').split('.');
  const [first = '', ...rest] = segments;
  // `query.page` and `path.id` name the part first.
  const isPart = !isWhole && rest.length > 0 && PART_NAMES.some((part) => part === first);
  return { segments: isPart ? rest : segments, isWhole };
}

export function indexFieldPaths(paths: readonly string[]): FieldPaths {
  const whole = new Set<string>();
  const ends = new Set<string>();
  for (const path of paths) {
    const segments = path.split('.');
    // A list is meant with or without the marks of its items.
    for (const own of [path, `${path}[]`]) {
      whole.add(own);
      const last = own.split('.');
      for (let from = 0; from < segments.length; from += 1) ends.add(last.slice(from).join('.'));
    }
  }
  return {
    suggest: createSpeller(paths).suggest,
    has: ({ segments, isWhole }) => {
      const known = isWhole ? whole : ends;
      if (!segments.some((segment) => segment.includes(HOLE))) return known.has(segments.join('.'));
      const pattern = new RegExp(`^${segments.map(toPattern).join('\\.')}$`);
      return [...known].some((path) => pattern.test(path));
    },
  };
}

/** Segments hold word characters, brackets and holes only. */
function toPattern(segment: string): string {
  return segment.replaceAll('[]', '\\[\\]').replaceAll(/\uE000+/g, '[^.]*');
}
