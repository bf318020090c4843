// One line about what a body asks for and one about its pictures and clips, for the task register and the manifest.
import { visitBody } from '../../generated/kernel/classify.ts';
import { toField } from '../../generated/kernel/paths.ts';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { isRawBase64, isWebUrl } from '../../generated/kernel/scalars.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { hashText } from '../store/seal.ts';

/** A summary is read beside others. */
const LONGEST_PROMPT = 120;

/** A picture in base64 is longer than any word. */
const SHORTEST_FILE = 256;

/** An approval takes no longer line. */
const LONGEST_LINE = 400;

export function summarisePrompt(body: unknown): string {
  const prompts: string[] = [];
  visitBody(body, [], (path, value) => {
    if (path.at(-1) === 'prompt' && typeof value === 'string') prompts.push(value);
  });
  const line = toPrintable(prompts.join(' / ').replaceAll(/\s+/g, ' '));
  return line.length > LONGEST_PROMPT ? `${line.slice(0, LONGEST_PROMPT - 1)}…` : line;
}

/** Media by their checksums, addresses without what opens them. */
export function listAssets(body: unknown): string[] {
  const assets: string[] = [];
  visitBody(body, [], (path, value) => {
    if (typeof value !== 'string') return;
    const field = toField(path);
    const url = isWebUrl(value) ? URL.parse(value) : null;
    if (url !== null) assets.push(`${field}: ${url.origin}${url.pathname}`.slice(0, LONGEST_LINE));
    else if (value.length > SHORTEST_FILE && isRawBase64(value))
      assets.push(`${field}: ${value.length} characters of base64, sha256 ${hashText(value)}`);
  });
  return assets;
}

/** Null on the newer routes, which have it in their path. */
export function readModel(body: unknown): string | null {
  const model = isRecord(body) ? body.model_name : undefined;
  return typeof model === 'string' ? model : null;
}
