// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { tasksQueryQueryShape, tasksQueryHeadersShape, tasksQueryResponseShape } from '../schemas/tasks-query.ts';
import type { TasksQueryQuery, TasksQueryHeaders, TasksQueryResponse } from '../types/tasks-query.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof tasksQueryQueryShape>, TasksQueryQuery>>,
  Assert<Same<z.input<typeof tasksQueryHeadersShape>, TasksQueryHeaders>>,
  Assert<Same<z.output<typeof tasksQueryHeadersShape>, TasksQueryHeaders>>,
  Assert<Same<z.output<typeof tasksQueryResponseShape>, TasksQueryResponse>>,
];
