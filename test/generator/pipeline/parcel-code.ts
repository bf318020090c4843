// Imports what was generated from the parcel register. That its names and types are these is what compile.test.ts lets tsc prove.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckResult } from '../../../generator/kernel/check.ts';
import type { PriceScope, Unit } from '../../../generator/kernel/prices.ts';
import type { QuarantineScope } from '../../../generator/kernel/quarantine.ts';
import type { OperationSpecification, PartName } from '../../../generator/kernel/specification.ts';
import type {
  ContractViolation,
  ServiceRefusal,
  Transport,
  TransportRequest,
} from '../../../generator/kernel/transport.ts';
import { generate } from '../../../generator/run-contract.ts';
import { createProject, linkModules, type Project } from '../../vendors/project.ts';

type Call = (...input: readonly unknown[]) => Promise<unknown>;

export interface ParcelCode {
  readonly operations: readonly OperationSpecification[];
  readonly createClient: (transport: Transport) => {
    readonly parcel: Readonly<Record<'create' | 'get' | 'list' | 'replace' | 'cancel', Call>>;
    readonly depot: { readonly hours: () => Promise<unknown> };
  };
  readonly createLegacyClient: (transport: Transport) => { readonly parcel: { readonly change: Call } };
  readonly ContractViolation: typeof ContractViolation;
  readonly ServiceRefusal: typeof ServiceRefusal;
  readonly parseJson: (text: string) => unknown;
  readonly stringifyJson: (value: unknown) => string;
  /** Checks what is sent as `part` of an operation, or what came as one. */
  check(operation: string, part: PartName, body: unknown, given?: unknown): CheckResult;
  /** Any other module below the output folder. */
  load<Module>(file: string): Promise<Module>;
}

/** `prices.ts` below the output folder. */
export interface PriceModule {
  readonly prices: Readonly<Record<string, PriceScope>>;
  readonly units: Readonly<Record<string, Unit>>;
}

/** `quarantine.ts` below the output folder. */
export interface QuarantineModule {
  readonly quarantine: Readonly<Record<string, QuarantineScope>>;
}

export async function loadCode(project: Project): Promise<ParcelCode> {
  const load = (file: string) => import(pathToFileURL(join(project.root, 'generated', file)).href);
  const { operations }: Pick<ParcelCode, 'operations'> = await load('operations.ts');
  const { createClient }: Pick<ParcelCode, 'createClient'> = await load('client.ts');
  const { createLegacyClient }: Pick<ParcelCode, 'createLegacyClient'> = await load('legacy-client.ts');
  const errors: Pick<ParcelCode, 'ContractViolation' | 'ServiceRefusal'> = await load('kernel/transport.ts');
  const { parseJson, stringifyJson }: Pick<ParcelCode, 'parseJson' | 'stringifyJson'> = await load('kernel/json.ts');
  const kernel: typeof import('../../../generator/kernel/check.ts') = await load('kernel/check.ts');
  return {
    operations,
    createClient,
    createLegacyClient,
    ContractViolation: errors.ContractViolation,
    ServiceRefusal: errors.ServiceRefusal,
    parseJson,
    stringifyJson,
    check(id, name, body, given) {
      const operation = operations.find((candidate) => candidate.id === id);
      const part = operation?.parts.find((candidate) => candidate.name === name);
      if (operation === undefined || part === undefined) throw new Error(`${id} has no ${name}`);
      return part.direction === 'received'
        ? kernel.checkReceived(operation, part, body)
        : kernel.checkSent(operation, part, body, given);
    },
    load,
  };
}

export async function loadParcel(): Promise<ParcelCode> {
  const project = createProject();
  linkModules(project);
  generate(project.folders);
  return loadCode(project);
}

/** A request that nothing is wrong with; tests change one thing of it. */
export const GOOD_PARCEL = { service: 'road', recipient: { name: 'Ada', code: '12345' }, weight: 2.5 };

/** A service in memory that answers every request with `body`, and what it was asked. */
export function createService(body: unknown, status = 200) {
  const requests: TransportRequest[] = [];
  const transport: Transport = {
    send: async (request) => {
      requests.push(request);
      return { status, body };
    },
  };
  return { requests, transport };
}

/** Such a service and a client of it. */
export function serve(code: ParcelCode, body: unknown, status = 200) {
  const { requests, transport } = createService(body, status);
  return { requests, client: code.createClient(transport) };
}
