// How grave changes of operations are, and of the rows below them that are conditions on the whole request.
import { type Entry, gradeEntries, hypothesisEntries, NONE, ONLY_WORDS, OTHER_GROUND, SENT } from './entry.ts';

export const OPERATIONS: readonly Entry<'operations'>[] = [
  [NONE, 'row', 'added', 'compatible', 'no call that exists is touched'],
  [NONE, 'row', 'removed', 'breaking', 'its function, schemas and types are gone'],
  [NONE, 'call', 'changed', 'breaking', 'the call goes to another method or path'],
  [NONE, 'charge', 'added', 'breaking', 'a call that was free is charged'],
  [NONE, 'charge', 'removed', 'compatible', 'a call that was charged is free'],
  [NONE, 'posture', 'changed', 'compatible', 'the same client has it as before, or none'],
  [NONE, 'client', 'added', 'compatible', 'a client has it, where none had'],
  [NONE, 'client', 'removed', 'breaking', 'the client that had it has it no longer'],
  [NONE, 'argument', 'added', 'breaking', 'every call of its function must give one argument more'],
  [NONE, 'argument', 'removed', 'breaking', 'its function takes one argument less'],
  ...gradeEntries(NONE),
];

export const RULES: readonly Entry<'rules'>[] = [
  [SENT, 'row', 'added', 'breaking', 'requests that were good may be refused'],
  [SENT, 'row', 'evidenced', 'breaking', 'requests that were good may be refused'],
  [SENT, 'row', 'removed', 'compatible', 'requests that were refused are good'],
  [SENT, 'row', 'unevidenced', 'compatible', 'requests that were refused are good'],
  ...hypothesisEntries(SENT),
  [SENT, 'condition', 'changed', 'breaking', 'it cannot be shown that what was good still is'],
  ...gradeEntries(SENT),
];

export const MODELS: readonly Entry<'models'>[] = [
  [SENT, 'row', 'added', 'breaking', 'requests with this model that were good may be refused'],
  [SENT, 'row', 'evidenced', 'breaking', 'requests with this model that were good may be refused'],
  [SENT, 'row', 'removed', 'compatible', 'requests with this model that were refused are good'],
  [SENT, 'row', 'unevidenced', 'compatible', 'requests with this model that were refused are good'],
  ...hypothesisEntries(SENT),
  [SENT, 'allowed', 'widened', 'compatible', 'every value that was good still is'],
  [SENT, 'allowed', 'narrowed', 'breaking', 'values that were good are refused'],
  [SENT, 'allowed', 'changed', 'breaking', 'values that were good are refused'],
  [SENT, 'condition', 'added', 'compatible', 'it restricts fewer requests than before'],
  [SENT, 'condition', 'removed', 'breaking', 'it restricts requests that it left alone'],
  [SENT, 'condition', 'changed', 'breaking', 'it may restrict requests that it left alone'],
  ...gradeEntries(SENT),
];

export const REJECTED: readonly Entry<'rejected'>[] = [
  [SENT, 'row', 'added', 'breaking', 'requests of this shape that passed are refused'],
  [SENT, 'row', 'evidenced', 'breaking', 'requests of this shape were warned of and are refused'],
  [SENT, 'row', 'removed', 'compatible', 'requests of this shape pass'],
  [SENT, 'row', 'unevidenced', 'compatible', 'requests of this shape are warned of and pass'],
  [SENT, 'warning', 'added', 'compatible', 'requests of this shape pass with a warning'],
  [SENT, 'warning', 'removed', 'compatible', 'requests of this shape pass without a warning'],
  [SENT, 'remark', 'added', 'evidence-only', 'no valid request has this shape'],
  [SENT, 'remark', 'removed', 'evidence-only', 'no valid request has this shape'],
  [SENT, 'evidence', 'changed', 'evidence-only', OTHER_GROUND],
  [SENT, 'words', 'changed', 'editorial', ONLY_WORDS],
];

export const PRICES: readonly Entry<'prices'>[] = [
  [SENT, 'row', 'added', 'compatible', 'requests whose cost was unknown may have one'],
  [SENT, 'row', 'evidenced', 'compatible', 'requests whose cost was unknown may have one'],
  [SENT, 'row', 'removed', 'breaking', 'requests that had this price have none'],
  [SENT, 'row', 'unevidenced', 'breaking', 'requests that had this price have none'],
  ...hypothesisEntries(SENT),
  [SENT, 'condition', 'added', 'breaking', 'requests that had this price may have none'],
  [SENT, 'condition', 'removed', 'breaking', 'requests that had another price have two'],
  [SENT, 'condition', 'changed', 'breaking', 'requests that had this price may have another, or none'],
  [SENT, 'units', 'raised', 'breaking', 'the same request costs more'],
  [SENT, 'units', 'lowered', 'compatible', 'the same request costs less'],
  [SENT, 'unit', 'changed', 'breaking', 'something else is counted, or charged'],
  [SENT, 'quantity', 'added', 'compatible', 'a cost that was unknown is known'],
  [SENT, 'quantity', 'removed', 'breaking', 'a cost that was known is unknown'],
  [SENT, 'quantity', 'changed', 'breaking', 'the same request may cost more'],
  ...gradeEntries(SENT),
];
