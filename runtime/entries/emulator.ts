// `kling-contract/emulator`: a service on this machine that speaks the contract. Needs Node.
export type { RecordProblem } from '../../generated/kernel/describe-record.ts';
export type { AssetFault } from '../emulator/assets/asset-faults.ts';
export type { CallbackChange, RuleCondition, RuleEffect } from '../emulator/script/script.ts';
export type { Delivery } from '../emulator/server/deliver-callbacks.ts';
export type { EmulatorCredentials, ScriptState, ServerLimits } from '../emulator/server/options.ts';
export type { WireFault } from '../emulator/server/wire-faults.ts';
export * from '../emulator/start-emulator.ts';
export type { AnswerTwist, RefusalTwist, TaskTwist, Twist } from '../emulator/world/twist.ts';
export type {
  DueCallback,
  EmulatedAnswer,
  EmulatedRequest,
  LedgerEntry,
  LedgerIssue,
  Outcome,
  TaskPhase,
  TaskTimes,
  World,
  WorldAsset,
  WorldOptions,
  WorldTask,
} from '../emulator/world/world.ts';
