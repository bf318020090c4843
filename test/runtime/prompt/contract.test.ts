// Limits, lists and defaults of the linter are those of the contract, and the guide explains every rule with a bad and a good body.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findPayloads } from '../../../runtime/documents/find-payloads.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { readContract } from '../../../runtime/documents/read-repository.ts';
import { reportPrompt } from '../../../runtime/prompt/lint-prompt.ts';
import { PROMPT_ROUTES } from '../../../runtime/prompt/prompt-routes.ts';
import { GUIDE, PROMPT_RULES } from '../../../runtime/prompt/prompt-rules.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const contract = readContract(ROOT);

describe('the linted routes', () => {
  it('are the three of production', () => {
    const production = contract.policies.find(({ name }) => name === 'production-routes')?.value ?? '';
    const paths = PROMPT_ROUTES.map(
      ({ id }) => contract.operations.find((operation) => operation.id === id)?.path ?? '',
    );
    expect(paths.map((path) => path.split('/').at(-1)).sort()).toEqual(
      production.replaceAll('`', '').split(', ').sort(),
    );
  });

  it.each(PROMPT_ROUTES.map((route) => [route.id, route] as const))(
    'of %s have the limits of its rows',
    (id, route) => {
      const fields = contract.operations
        .find((operation) => operation.id === id)
        ?.parts.find(({ name }) => name === 'request')?.fields;
      const longest = (path: string): number | undefined => {
        const limit = fields?.find((field) => field.path === path)?.limits.find(({ kind }) => kind === 'length');
        return limit !== undefined && 'max' in limit ? limit.max : undefined;
      };
      expect(route.promptLimit?.most).toBe(longest('prompt'));
      expect(route.shotLimit?.most).toBe(longest('multi_prompt[].prompt'));
      expect(route.promptLimit?.most).toBeGreaterThan(0);
      expect(route.sound?.default).toBe(fields?.find((field) => field.path === 'sound')?.default);
    },
  );
});

describe('the route of a body', () => {
  it.each([
    ['omniVideo.create', { model_name: 'kling-v3-omni', prompt: 'a' }],
    ['omniVideo.create', { prompt: 'a', image_list: [] }],
    ['text2video.create', { model_name: 'kling-v3', prompt: 'a', aspect_ratio: '16:9' }],
    ['image2video.create', { model_name: 'kling-v3', prompt: 'a', image: 'x' }],
    ['image2video.create', { prompt: 'a', image: 'x', image_tail: 'x' }],
  ])('is guessed as %s', (operation, body) => {
    expect(reportPrompt(body).operation).toBe(operation);
  });

  it('is what the caller says, if it is linted at all', () => {
    const body = { model_name: 'kling-v3', prompt: 'a' };
    expect(reportPrompt(body, { operation: 'image2video.create' }).operation).toBe('image2video.create');
    expect(reportPrompt(body, { operation: 'elements.create' }).operation).toBe('text2video.create');
  });
});

describe('the guide', () => {
  const document = readDocument(GUIDE, readFileSync(new URL(`../../../${GUIDE}`, import.meta.url), 'utf8'));
  const { claims } = findPayloads(document);

  it.each(PROMPT_RULES.map(({ name }) => [name]))(
    'explains %s under a heading, with a bad body and then a good one',
    (name) => {
      expect(document.headings.map(({ slug }) => slug)).toContain(name);
      const bad = claims.findIndex(({ lint }) => lint?.join() === name);
      expect(bad).toBeGreaterThan(-1);
      expect(claims[bad + 1]?.lint).toEqual(['clean']);
    },
  );
});
