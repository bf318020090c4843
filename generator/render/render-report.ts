// Shows a report in the form that was asked for.
import type { FindingsReport, Format, Renderer, RenderOptions } from './formats.ts';

const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  pretty: async () => {
    const { renderPretty } = await import('./render-pretty.ts');
    return ({ findings, pages }, options) => renderPretty(findings, pages, options);
  },
  json: async () => (await import('./render-json.ts')).renderJson,
  github: async () => (await import('./render-github.ts')).renderGithub,
  sarif: async () => (await import('./render-sarif.ts')).renderSarif,
  junit: async () => (await import('./render-junit.ts')).renderJunit,
};

export async function renderReport(report: FindingsReport, format: Format, options: RenderOptions): Promise<string> {
  const render = await RENDERERS[format]();
  return render(report, options);
}
