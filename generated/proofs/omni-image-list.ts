// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { omniImageListQueryShape, omniImageListResponseShape } from '../schemas/omni-image-list.ts';
import type { OmniImageListQuery, OmniImageListResponse } from '../types/omni-image-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof omniImageListQueryShape>, OmniImageListQuery>>,
  Assert<Same<z.output<typeof omniImageListResponseShape>, OmniImageListResponse>>,
];
