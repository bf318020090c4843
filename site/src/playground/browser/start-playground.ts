// Makes a playground in the page work: what is typed or chosen is checked, and what is found is shown, marked and announced.
import { routes } from '../../routes/here.ts';
import type { CheckInput, Report } from '../check/report.ts';
import { formatText, setMember } from '../edit/edit-text.ts';
import { showExample } from '../example-state.ts';
import { createRowLinks } from '../link-rows.ts';
import type { OperationData } from '../operation-data.ts';
import { type LinkedState, type PlaygroundState, readLink, writeExampleLink, writeLink } from '../share/share-link.ts';
import { announceReport } from '../view/describe-report.ts';
import { markLines } from '../view/mark-lines.ts';
import { renderReport } from '../view/render-report.ts';
import { createCheckSession, type SessionReply } from './check-session.ts';
import { createControls } from './controls.ts';
import { createEditor } from './editor.ts';
import { loadExamples, loadOperation } from './load-data.ts';
import { createSamples } from './samples-panel.ts';
import { startCheckWorker } from './start-worker.ts';

/** Milliseconds without typing before a text is checked; a large one is left alone longer. */
const PAUSE = 120;
const LONG_PAUSE = 500;
const LARGE_TEXT = 100_000;
/** Milliseconds without a change before a report is read aloud. */
const QUIET = 900;

export function startPlayground(root: HTMLFormElement): void {
  const find = <Found extends Element>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (found === null) throw new Error(`the playground has no ${selector}`);
    return found;
  };
  const report = find<HTMLElement>('[data-report]');
  const announcement = find<HTMLElement>('[data-announcement]');
  const notice = find<HTMLElement>('[data-notice]');
  const open = root.querySelector<HTMLAnchorElement>('[data-open]');
  let data: OperationData | undefined;
  /** The text as it was last put in by us: as long as it stands, another one may take its place. */
  let untouched = find<HTMLTextAreaElement>('textarea').value;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let last: Report | undefined;

  const session = createCheckSession(startCheckWorker, (reply) => show(reply));
  const editor = createEditor(find('.editor'), find('textarea'), () => schedule());
  const controls = createControls(root, {
    chooseOperation: (id) => chooseOperation(id),
    chooseExample: (id) => chooseExample(id),
    chooseModel(value) {
      if (data?.model === undefined || value === '') return;
      if (data.model.in === 'path') controls.fillInput(`path.${data.model.name}`, value);
      else edit(data.model.name, value);
      schedule();
    },
    addField(name) {
      const field = data?.fields.find((candidate) => candidate.name === name);
      if (field?.value !== undefined) edit(name, field.value);
    },
    changeInput: () => schedule(),
    format() {
      const text = formatText(editor.area.value);
      if (text === undefined) say('What is no JSON cannot be formatted.');
      else editor.apply({ start: 0, end: editor.area.value.length, text });
    },
    share: () => void share(),
  });
  const samples = createSamples(root, () =>
    data === undefined ? undefined : { operation: data.sampled, input: readInput() },
  );

  const say = (text: string) => {
    notice.textContent = text;
  };
  const readInput = (): CheckInput => ({ text: editor.area.value, ...controls.read() });
  const edit = (name: string, value: unknown) => {
    const change = setMember(editor.area.value, name, value);
    if (change === undefined) say('A field can be added to a JSON object only.');
    else editor.apply(change);
  };
  const schedule = () => {
    clearTimeout(pause);
    clearTimeout(quiet);
    say('');
    pause = setTimeout(check, editor.area.value.length > LARGE_TEXT ? LONG_PAUSE : PAUSE);
  };
  const check = () => {
    if (data === undefined) return;
    const input = readInput();
    session.check({ file: data.file, units: data.units, input });
    samples.refresh();
    if (open !== null) void linkOpen(open, { operation: data.sampled.id, ...input });
  };

  function show(reply: SessionReply): void {
    if (reply.kind !== 'checked') {
      last = undefined;
      editor.setMarks(new Map());
      report.textContent =
        reply.kind === 'too-long'
          ? 'The check took too long and was stopped. A smaller payload can be checked here, a larger one with kling check.'
          : `The check failed: ${reply.message}`;
      return;
    }
    last = reply.report;
    editor.setMarks(markLines(last));
    const opened = report.querySelector('details')?.open === true;
    // The template escapes whatever was typed.
    report.innerHTML = renderReport(last, createRowLinks(data?.rows ?? {}, routes)).html;
    const details = report.querySelector('details');
    if (details !== null) details.open = opened;
    editor.area.setAttribute('aria-invalid', String(last.verdict !== 'valid'));
    controls.showModel(readModel(last));
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      announcement.textContent = last === undefined ? '' : announceReport(last);
    }, QUIET);
  }

  /** The model that the text names, where it does. */
  function readModel({ graded }: Report): string | undefined {
    if (data?.model === undefined) return undefined;
    if (data.model.in === 'path') return controls.read().path[data.model.name];
    const mark = graded.find(({ path }) => path === `$.${data?.model?.name}`)?.mark;
    return mark === undefined ? undefined : /^"([^"\\]*)"$/.exec(editor.area.value.slice(mark.start, mark.end))?.[1];
  }

  function put({ text, kind, path, given }: CheckInput): void {
    controls.fill({ kind, path, given });
    untouched = text;
    editor.replaceAll(text);
    schedule();
  }

  /** Undefined for an operation that nobody knows. */
  async function enter(id: string): Promise<OperationData | undefined> {
    const next = await loadOperation(id).catch(() => undefined);
    if (next === undefined) {
      say(`${id} could not be loaded.`);
      return undefined;
    }
    data = next;
    controls.show(next);
    return next;
  }

  async function chooseOperation(id: string): Promise<void> {
    const isOurs = editor.area.value === untouched || editor.area.value.trim() === '';
    const next = await enter(id);
    const first = next?.examples[0]?.id;
    if (next !== undefined && isOurs && first !== undefined) await chooseExample(first);
    else schedule();
  }

  async function chooseExample(id: string): Promise<void> {
    if (data === undefined) return;
    const choice = data.examples.find((candidate) => candidate.id === id);
    if (choice?.text !== undefined) return put({ text: choice.text, kind: 'request', path: {}, given: {} });
    const example = (await loadExamples(data.file).catch(() => [])).find((candidate) => candidate.id === id);
    if (example === undefined) say(`There is no example ${id} of ${data.sampled.id}.`);
    else put(showExample(data, example));
  }

  async function follow(linked: LinkedState): Promise<void> {
    switch (linked.kind) {
      case 'nothing':
        return;
      case 'refused':
        return say(`The link cannot be opened: ${linked.why}.`);
      case 'state':
        if ((await enter(linked.state.operation)) !== undefined) put(linked.state);
        return;
      case 'example': {
        const next = await enter(linked.operation);
        const id = linked.example ?? next?.examples[0]?.id;
        if (id !== undefined && next !== undefined) await chooseExample(id);
      }
    }
  }

  async function share(): Promise<void> {
    if (data === undefined) return;
    const link = await writeLink({ operation: data.sampled.id, ...readInput() });
    if (link === undefined) return say('The payload is too large for a link.');
    history.replaceState(history.state, '', `#${link}`);
    await navigator.clipboard.writeText(location.href).then(
      () => say('The link is copied. What you typed is in the part after #, which is never sent to a server.'),
      () => say('The link is in the address bar.'),
    );
  }

  root.addEventListener('submit', (event) => event.preventDefault());
  report.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('.pg-go') : null;
    if (target === null) return;
    const { start, end, input } = target.dataset;
    if (input !== undefined) controls.focusInput(input);
    else editor.select(Number(start), Number(end));
  });
  editor.area.addEventListener('keydown', (event) => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    const marks = (last?.items ?? []).flatMap(({ mark }) => mark ?? []).sort((a, b) => a.start - b.start);
    const from = editor.area.selectionStart;
    const next = marks.find(({ start }) => start > from) ?? marks[0];
    if (next !== undefined) editor.select(next.start, next.end);
  });

  const begin = async () => {
    await enter(root.dataset.playground ?? '');
    controls.enable();
    if (root.dataset.linked !== undefined) {
      window.addEventListener('hashchange', async () => follow(await readLink(location.hash)));
      const linked = await readLink(location.hash);
      if (linked.kind !== 'nothing') return follow(linked);
    }
    check();
  };
  // On a page that is about something else nothing is loaded before somebody uses it.
  if (root.dataset.lazy === undefined) void begin();
  else root.addEventListener('focusin', () => void begin(), { once: true });
}

/** The link to the playground carries what was typed here. */
async function linkOpen(link: HTMLAnchorElement, state: PlaygroundState): Promise<void> {
  const fragment = (await writeLink(state)) ?? writeExampleLink(state.operation);
  link.href = `${routes.page('playground')}#${fragment}`;
}
