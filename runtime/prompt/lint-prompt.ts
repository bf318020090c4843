// Looks at the wording of a request: what is likely to go wrong in the clip although the body is valid. The body itself is the business of `kling check`.
import type { Finding } from './finding.ts';
import { findPromptRoute, guessPromptRoute } from './prompt-routes.ts';
import { GUIDE, PROMPT_RULES } from './prompt-rules.ts';
import { readScene } from './read-scene.ts';

export interface LintOptions {
  /** The operation whose body this is; guessed from the keys if left out or unknown. */
  readonly operation?: string | undefined;
}

export interface LintReport {
  /** Whose limits and lists were used. */
  readonly operation: string | null;
  /** Texts that were looked at; with none there is nothing to say. */
  readonly prompts: number;
  /** Paths of texts that do not look English: the rules on wording said nothing about them. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

/** Findings on a request body, or on a plain text. It never throws, and the same body has the same findings. */
export function lintPrompt(body: unknown, options: LintOptions = {}): readonly Finding[] {
  return reportPrompt(body, options).findings;
}

export function reportPrompt(body: unknown, { operation }: LintOptions = {}): LintReport {
  const route = (operation === undefined ? undefined : findPromptRoute(operation)) ?? guessPromptRoute(body);
  if (route === undefined) return { operation: null, prompts: 0, unread: [], findings: [] };
  const scene = readScene(body, route);
  return {
    operation: route.id,
    prompts: scene.shots.length,
    unread: scene.shots.filter((shot) => !shot.english).map((shot) => shot.path),
    findings: PROMPT_RULES.flatMap((rule) =>
      rule.find(scene).map(({ severity = rule.severity, path, message, found, expected, fix }) => ({
        rule: rule.name,
        severity,
        path,
        message,
        found,
        expected,
        fix,
        guide: `${GUIDE}#${rule.name}`,
      })),
    ),
  };
}
