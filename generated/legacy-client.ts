// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { errorCodes } from './errors.ts';
import { type CallInput, callOperation, type Transport } from './kernel/transport.ts';
import type { OperationSpecification } from './kernel/specification.ts';
import { firstElementsCreate } from './operations/first-elements-create.ts';
import type { FirstElementsCreateRequest, FirstElementsCreateResponse } from './types/first-elements-create.ts';
import { firstElementsList } from './operations/first-elements-list.ts';
import type { FirstElementsListQuery, FirstElementsListResponse } from './types/first-elements-list.ts';
import { firstElementsPresets } from './operations/first-elements-presets.ts';
import type { FirstElementsPresetsQuery, FirstElementsPresetsResponse } from './types/first-elements-presets.ts';
import { multiImage2VideoCreate } from './operations/multi-image2-video-create.ts';
import type { MultiImage2VideoCreateRequest, MultiImage2VideoCreateResponse } from './types/multi-image2-video-create.ts';
import { multiImage2VideoGet } from './operations/multi-image2-video-get.ts';
import type { MultiImage2VideoGetPath, MultiImage2VideoGetResponse } from './types/multi-image2-video-get.ts';
import { multiImage2VideoList } from './operations/multi-image2-video-list.ts';
import type { MultiImage2VideoListQuery, MultiImage2VideoListResponse } from './types/multi-image2-video-list.ts';
import { videoExtendCreate } from './operations/video-extend-create.ts';
import type { VideoExtendCreateRequest, VideoExtendCreateResponse } from './types/video-extend-create.ts';
import { videoExtendGet } from './operations/video-extend-get.ts';
import type { VideoExtendGetPath, VideoExtendGetResponse } from './types/video-extend-get.ts';
import { videoExtendList } from './operations/video-extend-list.ts';
import type { VideoExtendListQuery, VideoExtendListResponse } from './types/video-extend-list.ts';

export interface LegacyClient {
  readonly firstElements: {
    /** POST /v1/general/custom-elements. Charged. doc-confirmed, register/first-elements.md:7 */
    create(body: FirstElementsCreateRequest): Promise<FirstElementsCreateResponse>;
    /** GET /v1/general/custom-elements. doc-confirmed, register/first-elements.md:8 */
    list(query?: FirstElementsListQuery): Promise<FirstElementsListResponse>;
    /** GET /v1/general/presets-elements. doc-confirmed, register/first-elements.md:9 */
    presets(query?: FirstElementsPresetsQuery): Promise<FirstElementsPresetsResponse>;
  };
  readonly multiImage2Video: {
    /** POST /v1/videos/multi-image2video. Charged. live-confirmed, register/multi-image2video.md:8 */
    create(body: MultiImage2VideoCreateRequest): Promise<MultiImage2VideoCreateResponse>;
    /** GET /v1/videos/multi-image2video/{id}. doc-confirmed, register/multi-image2video.md:9 */
    get(path: MultiImage2VideoGetPath): Promise<MultiImage2VideoGetResponse>;
    /** GET /v1/videos/multi-image2video. doc-confirmed, register/multi-image2video.md:10 */
    list(query?: MultiImage2VideoListQuery): Promise<MultiImage2VideoListResponse>;
  };
  readonly videoExtend: {
    /** POST /v1/videos/video-extend. Charged. doc-confirmed, register/video-extend.md:8 */
    create(body: VideoExtendCreateRequest): Promise<VideoExtendCreateResponse>;
    /** GET /v1/videos/video-extend/{id}. doc-confirmed, register/video-extend.md:9 */
    get(path: VideoExtendGetPath): Promise<VideoExtendGetResponse>;
    /** GET /v1/videos/video-extend. doc-confirmed, register/video-extend.md:10 */
    list(query?: VideoExtendListQuery): Promise<VideoExtendListResponse>;
  };
}

/** For routes that are kept for analysis and near their end. A client whose every call is checked against the contract before it is sent, and whose every answer is read by it. */
export function createLegacyClient(transport: Transport): LegacyClient {
  // callOperation returns what the operation's own response schema read; its type is proved equal to the interface named here.
  const call = <Answer>(operation: OperationSpecification, input: CallInput): Promise<Answer> =>
    callOperation(transport, operation, input, errorCodes) as Promise<Answer>;
  return {
    firstElements: {
      create: (body) => call(firstElementsCreate, { body }),
      list: (query) => call(firstElementsList, { query: { ...query } }),
      presets: (query) => call(firstElementsPresets, { query: { ...query } }),
    },
    multiImage2Video: {
      create: (body) => call(multiImage2VideoCreate, { body }),
      get: (path) => call(multiImage2VideoGet, { path: { ...path } }),
      list: (query) => call(multiImage2VideoList, { query: { ...query } }),
    },
    videoExtend: {
      create: (body) => call(videoExtendCreate, { body }),
      get: (path) => call(videoExtendGet, { path: { ...path } }),
      list: (query) => call(videoExtendList, { query: { ...query } }),
    },
  };
}
