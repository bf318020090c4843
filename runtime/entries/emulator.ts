// `kling-contract/emulator`: a service on this machine that speaks the contract. Needs Node.
export type { Delivery } from '../emulator/server/deliver-callbacks.ts';
export type { EmulatorCredentials, ScriptState, ServerLimits } from '../emulator/server/options.ts';
export type { WireFault } from '../emulator/server/wire-faults.ts';
export * from '../emulator/start-emulator.ts';
export type { LedgerEntry, World, WorldOptions } from '../emulator/world/world.ts';
