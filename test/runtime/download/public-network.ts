// The public network as tests see it: names resolve as a test says, and every connection ends at the store of the test, which stands for a public address.
import { Agent } from 'node:https';
import { connect, type LookupFunction } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Network } from '../../../runtime/download/network.ts';
import { isPublicAddress } from '../../../runtime/download/public-address.ts';

/** A host of the service, and an address that nobody in a test reaches. */
export const STORE = 'cdn.klingai.com';
export const PUBLIC = '93.184.216.34';

export interface PublicNetwork extends Network {
  /** Names that were resolved, in order. */
  readonly resolved: readonly string[];
  readonly connections: number;
}

export interface PublicOptions {
  readonly port: () => number;
  /** For each name the answers of one look-up after the other; the last stays. Other names lead to `PUBLIC`. */
  readonly names?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** False: the store is seen as what it is, an address of this machine. */
  readonly pretend?: boolean;
}

export function createPublicNetwork({ port, names = {}, pretend = true }: PublicOptions): PublicNetwork {
  const resolved: string[] = [];
  let connections = 0;
  const agent = new Agent();
  // What an agent does first is to resolve; then it connects, here in the clear and to the store.
  agent.createConnection = (options, done) => {
    const { lookup, host } = options as { readonly lookup: LookupFunction; readonly host: string };
    lookup(host, { all: true }, (error) => {
      if (error !== null) return done?.(error, undefined as unknown as Duplex);
      connections += 1;
      done?.(null, connect(port(), '127.0.0.1'));
    });
    return undefined;
  };
  return {
    resolved,
    get connections() {
      return connections;
    },
    agent,
    isPublic: (address) => (pretend && address === '127.0.0.1') || isPublicAddress(address),
    lookUp: async (host) => {
      const answers = names[host] ?? [[PUBLIC]];
      const answer = answers[Math.min(resolved.filter((name) => name === host).length, answers.length - 1)] ?? [];
      resolved.push(host);
      return answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  };
}
