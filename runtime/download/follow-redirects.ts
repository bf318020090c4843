// Follows redirects by hand, since each address on the way is judged like the first one.
import type { DownloadOptions, DownloadWarning } from './downloaded.ts';
import { type Forbidden, type JudgedUrl, judgeUrl, nameHost } from './judge-url.ts';
import type { Network } from './network.ts';
import { type FileAnswer, requestFile } from './request-file.ts';

/** Stores of files redirect once, to a region or a signed address; more than three is a loop or a trap. */
const MOST_REDIRECTS = 3;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

export type Followed =
  | (Extract<FileAnswer, { readonly kind: 'answered' }> & { readonly warnings: readonly DownloadWarning[] })
  | Exclude<FileAnswer, { readonly kind: 'answered' }>;

export interface FollowRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly options: Pick<DownloadOptions, 'allow' | 'hosts'>;
  readonly signal: AbortSignal;
}

export async function followRedirects(
  network: Network,
  { url, headers, options, signal }: FollowRequest,
): Promise<Followed> {
  const warnings = new Map<string, DownloadWarning>();
  let target = judgeUrl(url, options);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (target.kind === 'forbidden') return target;
    const { strangeHost } = target;
    if (strangeHost !== undefined) warnings.set(strangeHost, { kind: 'unknown-host', host: strangeHost });
    const answer = await requestFile(network, { url: target.url, headers, allow: options.allow, signal });
    if (answer.kind !== 'answered') return answer;
    const { status, headers: told } = answer.head;
    if (!REDIRECTS.includes(status)) return { ...answer, warnings: [...warnings.values()] };
    answer.body.discard();
    target = judgeLocation(told.location, options, target.url);
  }
  return forbidLoop(target);
}

function judgeLocation(location: unknown, options: FollowRequest['options'], from: URL): JudgedUrl {
  return typeof location === 'string' && location !== ''
    ? judgeUrl(location, options, from)
    : { kind: 'forbidden', why: 'not-an-address', at: nameHost(from) };
}

function forbidLoop(target: JudgedUrl): Forbidden {
  if (target.kind === 'forbidden') return target;
  return { kind: 'forbidden', why: 'redirects', at: nameHost(target.url) };
}
