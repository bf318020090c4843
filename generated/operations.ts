// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from './kernel/specification.ts';
import { authHeaders } from './operations/auth-headers.ts';
import { authJwt } from './operations/auth-jwt.ts';
import { authHost } from './operations/auth-host.ts';
import { callbackTask } from './operations/callback-task.ts';
import { callbackSignature } from './operations/callback-signature.ts';
import { errorBody } from './operations/error-body.ts';
import { imageGenerationCreate } from './operations/image-generation-create.ts';
import { imageGenerationGet } from './operations/image-generation-get.ts';
import { imageGenerationList } from './operations/image-generation-list.ts';
import { image2videoCreate } from './operations/image2video-create.ts';
import { image2videoGet } from './operations/image2video-get.ts';
import { image2videoList } from './operations/image2video-list.ts';
import { omniImageCreate } from './operations/omni-image-create.ts';
import { omniImageGet } from './operations/omni-image-get.ts';
import { omniImageList } from './operations/omni-image-list.ts';
import { omniVideoCreate } from './operations/omni-video-create.ts';
import { omniVideoGet } from './operations/omni-video-get.ts';
import { omniVideoList } from './operations/omni-video-list.ts';
import { text2videoCreate } from './operations/text2video-create.ts';
import { text2videoGet } from './operations/text2video-get.ts';
import { text2videoList } from './operations/text2video-list.ts';

export const operations: readonly OperationSpecification[] = [authHeaders, authJwt, authHost, callbackTask, callbackSignature, errorBody, imageGenerationCreate, imageGenerationGet, imageGenerationList, image2videoCreate, image2videoGet, image2videoList, omniImageCreate, omniImageGet, omniImageList, omniVideoCreate, omniVideoGet, omniVideoList, text2videoCreate, text2videoGet, text2videoList];
