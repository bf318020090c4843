// Makes a playground in the page work: what is typed or chosen is checked, and a link brings back what it was made of.
import { routes } from '../../routes/here.ts';
import type { CheckInput, Report } from '../check/report.ts';
import { formatText, setMember } from '../edit/edit-text.ts';
import { showExample } from '../example-state.ts';
import { createRowLinks } from '../link-rows.ts';
import { readNamedModel } from '../named-model.ts';
import type { OperationData } from '../operation-data.ts';
import { type LinkedState, readLink } from '../share/share-link.ts';
import { sayRules } from '../view/say-rules.ts';
import { createCheckSession } from './check-session.ts';
import { createControls } from './controls.ts';
import { createEditor } from './editor.ts';
import { loadExamples, loadOperation } from './load-data.ts';
import { createReportView } from './report-view.ts';
import { createSamples } from './samples-panel.ts';
import { copyLink, pointLink } from './share-state.ts';
import { startCheckWorker } from './start-worker.ts';

/** Milliseconds without typing before a text is checked; a large one is left alone longer. */
const PAUSE = 120;
const LONG_PAUSE = 500;
const LARGE_TEXT = 100_000;

export function startPlayground(root: HTMLFormElement): void {
  const find = <Found extends Element>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (found === null) throw new Error(`the playground has no ${selector}`);
    return found;
  };
  const notice = find<HTMLElement>('[data-notice]');
  const open = root.querySelector<HTMLAnchorElement>('[data-open]');
  const editor = createEditor(find('.editor'), find('textarea'), () => schedule());
  let data: OperationData | undefined;
  /** The text as it was last put in by us: as long as it stands, another one may take its place. */
  let untouched = editor.area.value;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const controls = createControls(root, {
    chooseOperation,
    chooseExample,
    chooseModel,
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
    async share() {
      if (data !== undefined) say(await copyLink({ operation: data.sampled.id, ...readInput() }));
    },
  });
  const view = createReportView({
    editor,
    report: find('[data-report]'),
    announcement: find('[data-announcement]'),
    marks: root.dataset.marks,
    focusInput: controls.focusInput,
  });
  const samples = createSamples(root, () => data && { operation: data.sampled, input: readInput() });
  const session = createCheckSession(startCheckWorker, (reply) => {
    const said = reply.kind === 'checked' ? { ...reply, report: sayRules(reply.report, data?.words ?? {}) } : reply;
    view.show(said, createRowLinks(data?.rows ?? {}, routes));
    if (reply.kind === 'checked') controls.showModel(readModel(reply.report));
  });

  function say(text: string): void {
    notice.textContent = text;
  }
  function readInput(): CheckInput {
    return { text: editor.area.value, ...controls.read() };
  }
  function schedule(): void {
    clearTimeout(pause);
    view.change();
    say('');
    pause = setTimeout(check, editor.area.value.length > LARGE_TEXT ? LONG_PAUSE : PAUSE);
  }
  function check(): void {
    if (data === undefined) return;
    const input = readInput();
    session.check({ file: data.file, units: data.units, input });
    samples.refresh();
    if (open !== null) void pointLink(open, { operation: data.sampled.id, ...input });
  }
  function edit(name: string, value: unknown): void {
    const change = setMember(editor.area.value, name, value);
    if (change === undefined) say('A field can be added to a JSON object only.');
    else editor.apply(change);
  }
  function chooseModel(value: string): void {
    if (data?.model === undefined || value === '') return;
    if (data.model.in === 'body') edit(data.model.name, value);
    else controls.fillInput(`path.${data.model.name}`, value);
    schedule();
  }
  /** The model that the text or the path names, where one does. */
  function readModel(report: Report): string | undefined {
    const model = data?.model;
    if (model?.in === 'path') return controls.read().path[model.name];
    return readNamedModel(model, report, editor.area.value);
  }
  function put({ text, kind, path, given }: CheckInput): void {
    controls.fill({ kind, path, given });
    untouched = text;
    editor.replaceAll(text);
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
    const first = (await enter(id))?.examples[0]?.id;
    if (isOurs && first !== undefined) await chooseExample(first);
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
        return check();
      case 'refused':
        check();
        return say(`The link cannot be opened: ${linked.why}.`);
      case 'state':
        if ((await enter(linked.state.operation)) !== undefined) put(linked.state);
        return;
      case 'example': {
        const next = await enter(linked.operation);
        const id = linked.example ?? next?.examples[0]?.id;
        if (id !== undefined) await chooseExample(id);
      }
    }
  }
  async function begin(): Promise<void> {
    await enter(root.dataset.playground ?? '');
    controls.enable();
    if (root.dataset.linked === undefined) return check();
    window.addEventListener('hashchange', async () => follow(await readLink(location.hash)));
    await follow(await readLink(location.hash));
    editor.area.readOnly = false;
  }

  root.addEventListener('submit', (event) => event.preventDefault());
  // What is typed before a link is opened would be lost.
  editor.area.readOnly = root.dataset.linked !== undefined && location.hash !== '';
  // On a page that is about something else nothing is loaded before somebody uses it.
  if (root.dataset.lazy === undefined) void begin();
  else root.addEventListener('focusin', () => void begin(), { once: true });
}
