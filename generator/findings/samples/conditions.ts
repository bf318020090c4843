// Bad samples of conditions: the caret must stand under the part of the expression that is wrong.
import type { RegisterSample } from './sample.ts';

const RULE = '`this.service != "air" \\|\\| this.weight <= 5000`';

export const CONDITIONS: readonly RegisterSample[] = [
  {
    code: 'CONDITION-SYNTAX',
    when: 'a parenthesis is not closed',
    edits: [[RULE, '`(this.service != "air" \\|\\| this.weight <= 5000«»`']],
    found: 'the end of the condition',
  },
  {
    code: 'CONDITION-NAME',
    when: 'a rule reads a misspelt field',
    edits: [[RULE, '`this.«servise» != "air" \\|\\| this.weight <= 5000`']],
    found: 'servise',
    nearest: 'service',
  },
  {
    code: 'CONDITION-NAME',
    when: 'a misspelt field stands behind escaped pipes',
    edits: [[RULE, '`this.service != "air" \\|\\| this.«wieght» <= 5000`']],
    found: 'wieght',
    nearest: 'weight',
  },
  {
    code: 'CONDITION-NAME',
    when: 'a misspelt field stands between escaped pipes without blanks',
    edits: [[RULE, '`this.insured\\|\\|this.«insurred»\\|\\|this.service != "air"`']],
    found: 'insurred',
    nearest: 'insured',
  },
  {
    code: 'CONDITION-NAME',
    when: 'the condition of a Required cell reads a misspelt field',
    edits: [['`if this.size == "large"`', '`if this.«siez» == "large"`']],
    found: 'siez',
    nearest: 'size',
  },
  {
    code: 'CONDITION-NAME',
    when: 'the condition of a models row reads a misspelt field',
    edits: [['| `this.insured` |', '| `this.«insurde»` |']],
    found: 'insurde',
    nearest: 'insured',
  },
  {
    code: 'CONDITION-NAME',
    when: 'a field is named without this',
    edits: [[RULE, '`this.service != "air" \\|\\| «weight» <= 5000`']],
    found: 'weight',
    nearest: 'this.weight',
  },
  {
    code: 'CONDITION-TYPE',
    when: 'a text is compared with a number',
    edits: [[RULE, '`this.insured \\|\\| «this.service < 5000»`']],
    found: 'this.service < 5000',
  },
  {
    code: 'CONDITION-TYPE',
    when: 'a condition is neither true nor false',
    edits: [[RULE, '`«this.weight + 1»`']],
    found: 'int',
    expected: 'bool',
  },
  {
    code: 'CONDITION-UNSUPPORTED',
    when: 'a condition uses a function that is not generated',
    edits: [[RULE, '`this.insured \\|\\| «this.service.matches("a.*")»`']],
    found: 'this.service.matches("a.*")',
  },
  {
    code: 'CONDITION-VALUE',
    when: 'a rule compares an enum with a misspelt value',
    edits: [['this.service != "air"', 'this.service != «"ait"»']],
    found: 'ait',
    expected: 'road, air',
    nearest: 'air',
  },
];
