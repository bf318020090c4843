// How grave changes are of what belongs to the whole service, and of what this project decided and knows.
import { type Entry, gradeEntries, hypothesisEntries, NONE, ONLY_WORDS, RECEIVED, SENT } from './entry.ts';

export const UNITS: readonly Entry<'units'>[] = [
  [NONE, 'row', 'added', 'compatible', 'nothing was charged in it'],
  [NONE, 'row', 'evidenced', 'compatible', 'costs in it have an amount by the list'],
  [NONE, 'row', 'removed', 'breaking', 'costs in it have no amount by the list'],
  [NONE, 'row', 'unevidenced', 'breaking', 'costs in it have no amount by the list'],
  ...hypothesisEntries(NONE),
  [NONE, 'currency', 'changed', 'breaking', 'amounts are in another currency'],
  [NONE, 'price', 'raised', 'breaking', 'the same request costs more'],
  [NONE, 'price', 'lowered', 'compatible', 'the same request costs less'],
  ...gradeEntries(NONE),
];

export const ERRORS: readonly Entry<'errors'>[] = [
  [RECEIVED, 'row', 'added', 'compatible', 'a code that nobody knew has a meaning'],
  [RECEIVED, 'row', 'removed', 'breaking', 'code that asks for its class or retry finds none'],
  [RECEIVED, 'http', 'changed', 'breaking', 'code that reads the HTTP status meets another'],
  [RECEIVED, 'retry', 'changed', 'breaking', 'callers react to it in another way'],
  [RECEIVED, 'class', 'changed', 'breaking', 'callers react to it in another way'],
  ...gradeEntries(RECEIVED),
];

export const PATTERNS: readonly Entry<'patterns'>[] = [
  [SENT, 'row', 'added', 'compatible', 'there is one builder more'],
  [SENT, 'row', 'removed', 'breaking', 'its builder is gone'],
  [SENT, 'operation', 'changed', 'breaking', 'its builder makes bodies of another operation'],
  [SENT, 'evidence', 'changed', 'evidence-only', 'how far the evidence carries has changed, not what is built'],
  [SENT, 'words', 'changed', 'editorial', ONLY_WORDS],
];

export const TAKES: readonly Entry<'takes'>[] = [
  [SENT, 'row', 'added', 'compatible', 'the builder takes one input more, which may be left out'],
  [SENT, 'required-row', 'added', 'breaking', 'the builder refuses input without it'],
  [SENT, 'filled-row', 'added', 'breaking', 'the builder sends it without being asked'],
  [SENT, 'row', 'removed', 'breaking', 'the builder refuses input with it, or no longer sends it'],
  [SENT, 'takes', 'widened', 'compatible', 'every input that was good makes the same body'],
  [SENT, 'takes', 'changed', 'breaking', 'the same input is refused, or makes another body'],
  [SENT, 'values', 'widened', 'compatible', 'every value that was good still is'],
  [SENT, 'values', 'narrowed', 'breaking', 'values that were good are refused'],
  [SENT, 'values', 'changed', 'breaking', 'values that were good are refused'],
  [SENT, 'sent-value', 'changed', 'breaking', 'the same input makes another body'],
  [SENT, 'words', 'changed', 'editorial', ONLY_WORDS],
];

export const QUARANTINE: readonly Entry<'quarantine'>[] = [
  [SENT, 'row', 'added', 'breaking', 'builders refuse what they built'],
  [SENT, 'row', 'removed', 'compatible', 'builders build what they refused'],
  [SENT, 'remark', 'added', 'compatible', 'no builder can see this shape, or builds it'],
  [SENT, 'remark', 'removed', 'compatible', 'no builder could see this shape, or built it'],
  [SENT, 'shape', 'changed', 'breaking', 'builders may refuse what they built'],
  [SENT, 'shape', 'removed', 'compatible', 'builders build what they refused'],
  [SENT, 'words', 'changed', 'editorial', ONLY_WORDS],
];

export const POLICIES: readonly Entry<'policies'>[] = [
  [NONE, 'row', 'added', 'compatible', 'no generated code reads policies; patterns and quarantine follow them'],
  [NONE, 'row', 'removed', 'breaking', 'a program that looks it up by its name finds nothing'],
  [NONE, 'value', 'changed', 'compatible', 'no generated code reads policies; patterns and quarantine follow them'],
  [NONE, 'words', 'changed', 'editorial', ONLY_WORDS],
];

const KNOWLEDGE = 'it says how something is known, or that it is not';

/** Sources, runs, readings and gaps: what is known of the service, and no statement about it. */
export const RECORDS: readonly (Entry<'sources'> & Entry<'runs'> & Entry<'readings'> & Entry<'gaps'>)[] = [
  [NONE, 'row', 'added', 'evidence-only', KNOWLEDGE],
  [NONE, 'row', 'removed', 'evidence-only', KNOWLEDGE],
  [NONE, 'content', 'changed', 'evidence-only', KNOWLEDGE],
];
