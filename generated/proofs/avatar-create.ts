// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { avatarCreateRequestShape, avatarCreateResponseShape } from '../schemas/avatar-create.ts';
import type { AvatarCreateRequest, AvatarCreateResponse } from '../types/avatar-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof avatarCreateRequestShape>, AvatarCreateRequest>>,
  Assert<Same<z.output<typeof avatarCreateRequestShape>, AvatarCreateRequest>>,
  Assert<Same<z.output<typeof avatarCreateResponseShape>, AvatarCreateResponse>>,
];
