// Finds the tags of a prompt that cite an input, `<<<image_1>>>`, and what was meant as one but is spelt otherwise.
import { REFERENCE_KINDS, type ReferenceKind } from './prompt-routes.ts';

export interface Tag {
  /** As it stands in the prompt. */
  readonly text: string;
  readonly index: number;
  /** The word in it; a kind of reference or something else. */
  readonly name: string;
  /** Undefined if it holds no number. */
  readonly number: number | undefined;
  /** Spelt as documented: three brackets, lower case, one underscore, a number without a leading zero. */
  readonly exact: boolean;
}

/** Brackets around a word and perhaps a number; the counts are bounded, so that a long run of brackets costs nothing. */
const CANDIDATE = /(?<!<)(<{1,6})\s{0,3}([A-Za-z]{1,20})[\s_#-]{0,3}(\d{0,6})\s{0,3}(>{0,6})/g;

const EXACT = /^<<<[a-z]+_[1-9]\d*>>>$/;

export function findTags(text: string): Tag[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const [whole, open = '', word = '', digits = '', close = ''] = match;
    const name = word.toLowerCase();
    if (!isMeant(open.length, close.length, digits !== '' && findKind(name) !== undefined)) return [];
    const number = digits === '' ? undefined : Number(digits);
    return [{ text: whole.trimEnd(), index: match.index, name, number, exact: EXACT.test(whole) }];
  });
}

/** Comparisons and arrows are no tags: brackets on both sides, two of them unless the words inside name an input. */
function isMeant(open: number, close: number, namesInput: boolean): boolean {
  return namesInput ? open + close >= 2 : open >= 2 && close >= 2;
}

/** How a reference is cited. */
export function writeTag(kind: ReferenceKind, number: number): string {
  return `<<<${kind}_${number}>>>`;
}

export function findKind(name: string): ReferenceKind | undefined {
  return REFERENCE_KINDS.find((kind) => kind === name);
}
