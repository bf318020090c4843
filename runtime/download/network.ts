// The network as a download sees it: names become addresses once, and what is connected is one of those. Passed in, so that tests can answer for a resolver.
import { lookup } from 'node:dns/promises';
import type { Agent, AgentOptions } from 'node:https';
import { isPublicAddress } from './public-address.ts';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

export interface Network {
  /** All addresses of a name; rejects with a code such as ENOTFOUND. */
  lookUp(host: string): Promise<readonly ResolvedAddress[]>;
  isPublic(address: string): boolean;
  /** For https: how a socket is opened, where it is not as usual. */
  readonly agent?: Agent;
  /** For https: certificates to trust besides those of the system. */
  readonly tls?: Pick<AgentOptions, 'ca'>;
}

export const systemNetwork: Network = {
  lookUp: (host) => lookup(host, { all: true }),
  isPublic: isPublicAddress,
};
