// What the prompt linter says, and what a rule of it is.
import type { Scene } from './read-scene.ts';

export type Severity = 'error' | 'warning';

export interface Finding {
  readonly rule: string;
  /** Structure that cannot be right is an error; wording is a warning, for no list of words knows every good text. */
  readonly severity: Severity;
  /** `$.multi_prompt[1].prompt`; `$` for a text without a body. */
  readonly path: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** Where the rule is explained, with a good and a bad example. */
  readonly guide: string;
}

/** What a rule says; its name and its place in the guide are added to it. */
export type Draft = Omit<Finding, 'rule' | 'guide' | 'severity'> & { readonly severity?: Severity };

export interface PromptRule {
  readonly name: string;
  readonly severity: Severity;
  readonly find: (scene: Scene) => Draft[];
}

/** Values from outside in a message are short. */
export function clip(text: string, most = 60): string {
  const points = [...text.slice(0, 2 * most)];
  return points.length < most && text.length <= 2 * most ? text : `${points.slice(0, most - 1).join('')}…`;
}
