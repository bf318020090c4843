// Bodies for the tests of the prompt linter, as short as a body can be.

interface Extras {
  readonly [key: string]: unknown;
}

/** An omni body with one prompt. */
export function single(prompt: string, extras: Extras = {}): Record<string, unknown> {
  return { model_name: 'kling-v3-omni', prompt, aspect_ratio: '16:9', ...extras };
}

/** An omni body with shots of its own. */
export function shots(prompts: readonly string[], extras: Extras = {}): Record<string, unknown> {
  return {
    model_name: 'kling-v3-omni',
    multi_shot: true,
    shot_type: 'customize',
    multi_prompt: prompts.map((prompt, index) => ({ index: index + 1, prompt, duration: '5' })),
    aspect_ratio: '16:9',
    ...extras,
  };
}

export function elements(count: number): { readonly element_id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ element_id: String(index + 1) }));
}

export function images(count: number): { readonly image_url: string }[] {
  return Array.from({ length: count }, () => ({ image_url: 'iVBORw0KGgo=' }));
}
