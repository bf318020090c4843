// Where four kinds of readers begin; docs/README.md has the whole order for each.
import type { Routes } from '../routes/routes.ts';

export interface WayIn {
  readonly who: string;
  readonly links: readonly { readonly href: string; readonly text: string; readonly why: string }[];
}

export function listWaysIn(routes: Routes): WayIn[] {
  const { document, page, file } = routes;
  return [
    {
      who: 'You want a clip',
      links: [
        { href: document('docs/route-chooser.md'), text: 'Route chooser', why: 'from a need to a body' },
        { href: document('docs/payload-patterns.md'), text: 'Payload patterns', why: 'bodies to start from' },
        { href: page('playground'), text: 'Playground', why: 'check your own' },
      ],
    },
    {
      who: 'You are about to spend',
      links: [
        { href: document('docs/billable-create-guardrails.md'), text: 'Guardrails', why: 'before every billed create' },
        { href: document('docs/costs.md'), text: 'Costs', why: 'what a call will take' },
        { href: document('docs/approval-gate.md'), text: 'Approval gate', why: 'what must be said first' },
      ],
    },
    {
      who: 'You write a client',
      links: [
        { href: page('operations'), text: 'Operations', why: 'fields, rules, samples, codes' },
        { href: document('docs/integration.md'), text: 'Integration', why: 'from key to file' },
        { href: file('openapi.json'), text: 'OpenAPI', why: 'and JSON Schemas, for other languages' },
      ],
    },
    {
      who: 'You doubt a row, or know better',
      links: [
        { href: document('register/README.md'), text: 'Register', why: 'the tables, and how to read them' },
        { href: page('disagreements'), text: 'Disagreements', why: 'where sources contradict each other' },
        { href: document('CONTRIBUTING.md'), text: 'How to change it', why: 'the dialect on one page' },
      ],
    },
  ];
}
