// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { errorCodes } from './errors.ts';
import { type CallInput, callOperation, type Transport } from './kernel/transport.ts';
import type { OperationSpecification } from './kernel/specification.ts';
import { imageGenerationCreate } from './operations/image-generation-create.ts';
import type { ImageGenerationCreateRequest, ImageGenerationCreateResponse } from './types/image-generation-create.ts';
import { imageGenerationGet } from './operations/image-generation-get.ts';
import type { ImageGenerationGetPath, ImageGenerationGetResponse } from './types/image-generation-get.ts';
import { imageGenerationList } from './operations/image-generation-list.ts';
import type { ImageGenerationListQuery, ImageGenerationListResponse } from './types/image-generation-list.ts';
import { image2videoCreate } from './operations/image2video-create.ts';
import type { Image2videoCreateRequest, Image2videoCreateResponse } from './types/image2video-create.ts';
import { image2videoGet } from './operations/image2video-get.ts';
import type { Image2videoGetPath, Image2videoGetResponse } from './types/image2video-get.ts';
import { image2videoList } from './operations/image2video-list.ts';
import type { Image2videoListQuery, Image2videoListResponse } from './types/image2video-list.ts';
import { omniImageCreate } from './operations/omni-image-create.ts';
import type { OmniImageCreateRequest, OmniImageCreateResponse } from './types/omni-image-create.ts';
import { omniImageGet } from './operations/omni-image-get.ts';
import type { OmniImageGetPath, OmniImageGetResponse } from './types/omni-image-get.ts';
import { omniImageList } from './operations/omni-image-list.ts';
import type { OmniImageListQuery, OmniImageListResponse } from './types/omni-image-list.ts';
import { omniVideoCreate } from './operations/omni-video-create.ts';
import type { OmniVideoCreateRequest, OmniVideoCreateResponse } from './types/omni-video-create.ts';
import { omniVideoGet } from './operations/omni-video-get.ts';
import type { OmniVideoGetPath, OmniVideoGetResponse } from './types/omni-video-get.ts';
import { omniVideoList } from './operations/omni-video-list.ts';
import type { OmniVideoListQuery, OmniVideoListResponse } from './types/omni-video-list.ts';
import { text2videoCreate } from './operations/text2video-create.ts';
import type { Text2videoCreateRequest, Text2videoCreateResponse } from './types/text2video-create.ts';
import { text2videoGet } from './operations/text2video-get.ts';
import type { Text2videoGetPath, Text2videoGetResponse } from './types/text2video-get.ts';
import { text2videoList } from './operations/text2video-list.ts';
import type { Text2videoListQuery, Text2videoListResponse } from './types/text2video-list.ts';

export interface Client {
  readonly imageGeneration: {
    /** POST /v1/images/generations. Charged. doc-confirmed, register/image-generation.md:13 */
    create(body: ImageGenerationCreateRequest): Promise<ImageGenerationCreateResponse>;
    /** GET /v1/images/generations/{id}. doc-confirmed, register/image-generation.md:14 */
    get(path: ImageGenerationGetPath): Promise<ImageGenerationGetResponse>;
    /** GET /v1/images/generations. doc-confirmed, register/image-generation.md:15 */
    list(query?: ImageGenerationListQuery): Promise<ImageGenerationListResponse>;
  };
  readonly image2video: {
    /** POST /v1/videos/image2video. Charged. live-confirmed, register/image2video.md:8 */
    create(body: Image2videoCreateRequest): Promise<Image2videoCreateResponse>;
    /** GET /v1/videos/image2video/{id}. live-confirmed, register/image2video.md:9 */
    get(path: Image2videoGetPath): Promise<Image2videoGetResponse>;
    /** GET /v1/videos/image2video. live-confirmed, register/image2video.md:10 */
    list(query?: Image2videoListQuery): Promise<Image2videoListResponse>;
  };
  readonly omniImage: {
    /** POST /v1/images/omni-image. Charged. doc-confirmed, register/omni-image.md:9 */
    create(body: OmniImageCreateRequest): Promise<OmniImageCreateResponse>;
    /** GET /v1/images/omni-image/{id}. doc-confirmed, register/omni-image.md:10 */
    get(path: OmniImageGetPath): Promise<OmniImageGetResponse>;
    /** GET /v1/images/omni-image. doc-confirmed, register/omni-image.md:11 */
    list(query?: OmniImageListQuery): Promise<OmniImageListResponse>;
  };
  readonly omniVideo: {
    /** POST /v1/videos/omni-video. Charged. live-confirmed, register/omni-video.md:7 */
    create(body: OmniVideoCreateRequest): Promise<OmniVideoCreateResponse>;
    /** GET /v1/videos/omni-video/{id}. live-confirmed, register/omni-video.md:8 */
    get(path: OmniVideoGetPath): Promise<OmniVideoGetResponse>;
    /** GET /v1/videos/omni-video. live-confirmed, register/omni-video.md:9 */
    list(query?: OmniVideoListQuery): Promise<OmniVideoListResponse>;
  };
  readonly text2video: {
    /** POST /v1/videos/text2video. Charged. live-confirmed, register/text2video.md:8 */
    create(body: Text2videoCreateRequest): Promise<Text2videoCreateResponse>;
    /** GET /v1/videos/text2video/{id}. live-confirmed, register/text2video.md:9 */
    get(path: Text2videoGetPath): Promise<Text2videoGetResponse>;
    /** GET /v1/videos/text2video. live-confirmed, register/text2video.md:10 */
    list(query?: Text2videoListQuery): Promise<Text2videoListResponse>;
  };
}

/** A client whose every call is checked against the contract before it is sent, and whose every answer is read by it. */
export function createClient(transport: Transport): Client {
  // callOperation returns what the operation's own response schema read; its type is proved equal to the interface named here.
  const call = <Answer>(operation: OperationSpecification, input: CallInput): Promise<Answer> =>
    callOperation(transport, operation, input, errorCodes) as Promise<Answer>;
  return {
    imageGeneration: {
      create: (body) => call(imageGenerationCreate, { body }),
      get: (path) => call(imageGenerationGet, { path: { ...path } }),
      list: (query) => call(imageGenerationList, { query: { ...query } }),
    },
    image2video: {
      create: (body) => call(image2videoCreate, { body }),
      get: (path) => call(image2videoGet, { path: { ...path } }),
      list: (query) => call(image2videoList, { query: { ...query } }),
    },
    omniImage: {
      create: (body) => call(omniImageCreate, { body }),
      get: (path) => call(omniImageGet, { path: { ...path } }),
      list: (query) => call(omniImageList, { query: { ...query } }),
    },
    omniVideo: {
      create: (body) => call(omniVideoCreate, { body }),
      get: (path) => call(omniVideoGet, { path: { ...path } }),
      list: (query) => call(omniVideoList, { query: { ...query } }),
    },
    text2video: {
      create: (body) => call(text2videoCreate, { body }),
      get: (path) => call(text2videoGet, { path: { ...path } }),
      list: (query) => call(text2videoList, { query: { ...query } }),
    },
  };
}
