// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { tasksListRequestShape, tasksListHeadersShape, tasksListResponseShape } from '../schemas/tasks-list.ts';
import type { TasksListRequest, TasksListHeaders, TasksListResponse } from '../types/tasks-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof tasksListRequestShape>, TasksListRequest>>,
  Assert<Same<z.output<typeof tasksListRequestShape>, TasksListRequest>>,
  Assert<Same<z.input<typeof tasksListHeadersShape>, TasksListHeaders>>,
  Assert<Same<z.output<typeof tasksListHeadersShape>, TasksListHeaders>>,
  Assert<Same<z.output<typeof tasksListResponseShape>, TasksListResponse>>,
];
