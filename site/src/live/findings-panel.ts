// In the browser, on the live server only: a panel with the findings that the register has now. It comes and goes with them, and keeps nothing from being read or typed.
import { html } from '../html/html.ts';
import { keepFieldsOverReloads } from './keep-fields.ts';
import { ASK_EVENT, FINDINGS_EVENT, type LiveFinding, type LiveQuestion, RELOADS_TIMING } from './live-findings.ts';

const panel = document.createElement('section');
panel.id = 'live-findings';
panel.setAttribute('role', 'alert');
panel.setAttribute('aria-label', 'Findings of the register');

const STYLE = `
#live-findings { position: fixed; inset: auto 1rem 1rem; z-index: 100; max-height: 60vh; overflow: auto; padding: 1rem 1.25rem; border: 2px solid #e5484d;
  border-radius: 0.6rem; background: #1b1b1f; color: #f3f3f5; font: 14px/1.5 ui-monospace, Menlo, Consolas, monospace; box-shadow: 0 10px 40px #0008; }
#live-findings:empty { display: none; }
#live-findings h2 { margin: 0 0 0.5rem; color: #ff9ea1; font-size: 15px; }
#live-findings pre { margin: 0.5rem 0 0; padding: 0; overflow-x: auto; border: 0; background: none; color: inherit; font: inherit; white-space: pre; }
`;

function show(findings: readonly LiveFinding[]): void {
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
  const generated = findings.some(({ severity }) => severity === 'error')
    ? '; nothing is generated until errors are mended'
    : '';
  panel.innerHTML =
    findings.length === 0
      ? ''
      : html`<h2>${count}${generated}</h2>${findings.map(({ shown }) => html`<pre tabindex="0">${shown}</pre>`)}`.html;
}

function buildQuestion(): LiveQuestion {
  const [navigation] = performance.getEntriesByType('navigation');
  const timings = navigation instanceof PerformanceNavigationTiming ? navigation.serverTiming : [];
  const reloads = timings.find(({ name }) => name === RELOADS_TIMING)?.description;
  return reloads === undefined ? {} : { reloads: Number(reloads) };
}

const style = document.createElement('style');
style.textContent = STYLE;
document.head.append(style);
document.body.append(panel);
import.meta.hot?.on(FINDINGS_EVENT, ({ findings }: { findings: readonly LiveFinding[] }) => show(findings));
import.meta.hot?.send(ASK_EVENT, buildQuestion());
keepFieldsOverReloads();
