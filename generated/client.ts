// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { errorCodes } from './errors.ts';
import { type CallInput, callOperation, type Transport } from './kernel/transport.ts';
import type { OperationSpecification } from './kernel/specification.ts';
import { accountCosts } from './operations/account-costs.ts';
import type { AccountCostsQuery, AccountCostsResponse } from './types/account-costs.ts';
import { accountBalance } from './operations/account-balance.ts';
import type { AccountBalanceRequest, AccountBalanceResponse } from './types/account-balance.ts';
import { accountPackages } from './operations/account-packages.ts';
import type { AccountPackagesRequest, AccountPackagesResponse } from './types/account-packages.ts';
import { aiMultiShotCreate } from './operations/ai-multi-shot-create.ts';
import type { AiMultiShotCreateRequest, AiMultiShotCreateResponse } from './types/ai-multi-shot-create.ts';
import { aiMultiShotGet } from './operations/ai-multi-shot-get.ts';
import type { AiMultiShotGetPath, AiMultiShotGetResponse } from './types/ai-multi-shot-get.ts';
import { aiMultiShotList } from './operations/ai-multi-shot-list.ts';
import type { AiMultiShotListQuery, AiMultiShotListResponse } from './types/ai-multi-shot-list.ts';
import { textToSpeechCreate } from './operations/text-to-speech-create.ts';
import type { TextToSpeechCreateRequest, TextToSpeechCreateResponse } from './types/text-to-speech-create.ts';
import { textToAudioCreate } from './operations/text-to-audio-create.ts';
import type { TextToAudioCreateRequest, TextToAudioCreateResponse } from './types/text-to-audio-create.ts';
import { textToAudioGet } from './operations/text-to-audio-get.ts';
import type { TextToAudioGetPath, TextToAudioGetResponse } from './types/text-to-audio-get.ts';
import { textToAudioList } from './operations/text-to-audio-list.ts';
import type { TextToAudioListQuery, TextToAudioListResponse } from './types/text-to-audio-list.ts';
import { videoToAudioCreate } from './operations/video-to-audio-create.ts';
import type { VideoToAudioCreateRequest, VideoToAudioCreateResponse } from './types/video-to-audio-create.ts';
import { videoToAudioGet } from './operations/video-to-audio-get.ts';
import type { VideoToAudioGetPath, VideoToAudioGetResponse } from './types/video-to-audio-get.ts';
import { videoToAudioList } from './operations/video-to-audio-list.ts';
import type { VideoToAudioListQuery, VideoToAudioListResponse } from './types/video-to-audio-list.ts';
import { elementsCreate } from './operations/elements-create.ts';
import type { ElementsCreateRequest, ElementsCreateResponse } from './types/elements-create.ts';
import { elementsGet } from './operations/elements-get.ts';
import type { ElementsGetPath, ElementsGetResponse } from './types/elements-get.ts';
import { elementsList } from './operations/elements-list.ts';
import type { ElementsListQuery, ElementsListResponse } from './types/elements-list.ts';
import { elementsPresets } from './operations/elements-presets.ts';
import type { ElementsPresetsQuery, ElementsPresetsResponse } from './types/elements-presets.ts';
import { elementsDelete } from './operations/elements-delete.ts';
import type { ElementsDeleteRequest, ElementsDeleteResponse } from './types/elements-delete.ts';
import { elementsDeleteByOlderPath } from './operations/elements-delete-by-older-path.ts';
import type { ElementsDeleteByOlderPathRequest, ElementsDeleteByOlderPathResponse } from './types/elements-delete-by-older-path.ts';
import { imageExpandCreate } from './operations/image-expand-create.ts';
import type { ImageExpandCreateRequest, ImageExpandCreateResponse } from './types/image-expand-create.ts';
import { imageExpandGet } from './operations/image-expand-get.ts';
import type { ImageExpandGetPath, ImageExpandGetResponse } from './types/image-expand-get.ts';
import { imageExpandList } from './operations/image-expand-list.ts';
import type { ImageExpandListQuery, ImageExpandListResponse } from './types/image-expand-list.ts';
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
import { multiImage2ImageCreate } from './operations/multi-image2-image-create.ts';
import type { MultiImage2ImageCreateRequest, MultiImage2ImageCreateResponse } from './types/multi-image2-image-create.ts';
import { multiImage2ImageGet } from './operations/multi-image2-image-get.ts';
import type { MultiImage2ImageGetPath, MultiImage2ImageGetResponse } from './types/multi-image2-image-get.ts';
import { multiImage2ImageList } from './operations/multi-image2-image-list.ts';
import type { MultiImage2ImageListQuery, MultiImage2ImageListResponse } from './types/multi-image2-image-list.ts';
import { newerTextToVideoCreate } from './operations/newer-text-to-video-create.ts';
import type { NewerTextToVideoCreatePath, NewerTextToVideoCreateRequest, NewerTextToVideoCreateResponse } from './types/newer-text-to-video-create.ts';
import { newerImageToVideoCreate } from './operations/newer-image-to-video-create.ts';
import type { NewerImageToVideoCreatePath, NewerImageToVideoCreateRequest, NewerImageToVideoCreateResponse } from './types/newer-image-to-video-create.ts';
import { newerOmniVideoCreate } from './operations/newer-omni-video-create.ts';
import type { NewerOmniVideoCreatePath, NewerOmniVideoCreateRequest, NewerOmniVideoCreateResponse } from './types/newer-omni-video-create.ts';
import { newerMotionControlCreate } from './operations/newer-motion-control-create.ts';
import type { NewerMotionControlCreatePath, NewerMotionControlCreateRequest, NewerMotionControlCreateResponse } from './types/newer-motion-control-create.ts';
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
import { imageRecognitionRecognize } from './operations/image-recognition-recognize.ts';
import type { ImageRecognitionRecognizeRequest, ImageRecognitionRecognizeResponse } from './types/image-recognition-recognize.ts';
import { faceIdentificationIdentify } from './operations/face-identification-identify.ts';
import type { FaceIdentificationIdentifyRequest, FaceIdentificationIdentifyResponse } from './types/face-identification-identify.ts';
import { tasksQuery } from './operations/tasks-query.ts';
import type { TasksQueryQuery, TasksQueryResponse } from './types/tasks-query.ts';
import { tasksList } from './operations/tasks-list.ts';
import type { TasksListRequest, TasksListResponse } from './types/tasks-list.ts';
import { text2videoCreate } from './operations/text2video-create.ts';
import type { Text2videoCreateRequest, Text2videoCreateResponse } from './types/text2video-create.ts';
import { text2videoGet } from './operations/text2video-get.ts';
import type { Text2videoGetPath, Text2videoGetResponse } from './types/text2video-get.ts';
import { text2videoList } from './operations/text2video-list.ts';
import type { Text2videoListQuery, Text2videoListResponse } from './types/text2video-list.ts';
import { voicesCreate } from './operations/voices-create.ts';
import type { VoicesCreateRequest, VoicesCreateResponse } from './types/voices-create.ts';
import { voicesGet } from './operations/voices-get.ts';
import type { VoicesGetPath, VoicesGetResponse } from './types/voices-get.ts';
import { voicesList } from './operations/voices-list.ts';
import type { VoicesListQuery, VoicesListResponse } from './types/voices-list.ts';
import { voicesPresets } from './operations/voices-presets.ts';
import type { VoicesPresetsQuery, VoicesPresetsResponse } from './types/voices-presets.ts';
import { voicesDelete } from './operations/voices-delete.ts';
import type { VoicesDeleteRequest, VoicesDeleteResponse } from './types/voices-delete.ts';

export interface Client {
  readonly account: {
    /** GET /account/costs. doc-confirmed, register/account.md:7 */
    costs(query: AccountCostsQuery): Promise<AccountCostsResponse>;
    /** POST /account/billing/balance. doc-confirmed, register/account.md:8 */
    balance(body: AccountBalanceRequest): Promise<AccountBalanceResponse>;
    /** POST /account/billing/package. doc-confirmed, register/account.md:9 */
    packages(body: AccountPackagesRequest): Promise<AccountPackagesResponse>;
  };
  readonly aiMultiShot: {
    /** POST /v1/general/ai-multi-shot. Charged. doc-confirmed, register/ai-multi-shot.md:8 */
    create(body: AiMultiShotCreateRequest): Promise<AiMultiShotCreateResponse>;
    /** GET /v1/general/ai-multi-shot/{id}. doc-confirmed, register/ai-multi-shot.md:9 */
    get(path: AiMultiShotGetPath): Promise<AiMultiShotGetResponse>;
    /** GET /v1/general/ai-multi-shot. doc-confirmed, register/ai-multi-shot.md:10 */
    list(query?: AiMultiShotListQuery): Promise<AiMultiShotListResponse>;
  };
  readonly textToSpeech: {
    /** POST /v1/audio/tts. Charged. doc-confirmed, register/audio.md:9 */
    create(body: TextToSpeechCreateRequest): Promise<TextToSpeechCreateResponse>;
  };
  readonly textToAudio: {
    /** POST /v1/audio/text-to-audio. Charged. doc-confirmed, register/audio.md:10 */
    create(body: TextToAudioCreateRequest): Promise<TextToAudioCreateResponse>;
    /** GET /v1/audio/text-to-audio/{id}. doc-confirmed, register/audio.md:11 */
    get(path: TextToAudioGetPath): Promise<TextToAudioGetResponse>;
    /** GET /v1/audio/text-to-audio. doc-confirmed, register/audio.md:12 */
    list(query?: TextToAudioListQuery): Promise<TextToAudioListResponse>;
  };
  readonly videoToAudio: {
    /** POST /v1/audio/video-to-audio. Charged. doc-confirmed, register/audio.md:13 */
    create(body: VideoToAudioCreateRequest): Promise<VideoToAudioCreateResponse>;
    /** GET /v1/audio/video-to-audio/{id}. doc-confirmed, register/audio.md:14 */
    get(path: VideoToAudioGetPath): Promise<VideoToAudioGetResponse>;
    /** GET /v1/audio/video-to-audio. doc-confirmed, register/audio.md:15 */
    list(query?: VideoToAudioListQuery): Promise<VideoToAudioListResponse>;
  };
  readonly elements: {
    /** POST /v1/general/advanced-custom-elements. Charged. live-confirmed, register/elements.md:8 */
    create(body: ElementsCreateRequest): Promise<ElementsCreateResponse>;
    /** GET /v1/general/advanced-custom-elements/{id}. live-confirmed, register/elements.md:9 */
    get(path: ElementsGetPath): Promise<ElementsGetResponse>;
    /** GET /v1/general/advanced-custom-elements. doc-confirmed, register/elements.md:10 */
    list(query?: ElementsListQuery): Promise<ElementsListResponse>;
    /** GET /v1/general/advanced-presets-elements. doc-confirmed, register/elements.md:11 */
    presets(query?: ElementsPresetsQuery): Promise<ElementsPresetsResponse>;
    /** POST /v1/general/delete-advanced-elements. doc-confirmed, register/elements.md:12 */
    delete(body: ElementsDeleteRequest): Promise<ElementsDeleteResponse>;
    /** POST /v1/general/delete-elements. doc-confirmed, register/elements.md:13 */
    deleteByOlderPath(body: ElementsDeleteByOlderPathRequest): Promise<ElementsDeleteByOlderPathResponse>;
  };
  readonly imageExpand: {
    /** POST /v1/images/editing/expand. Charged. doc-confirmed, register/image-expand.md:8 */
    create(body: ImageExpandCreateRequest): Promise<ImageExpandCreateResponse>;
    /** GET /v1/images/editing/expand/{id}. doc-confirmed, register/image-expand.md:9 */
    get(path: ImageExpandGetPath): Promise<ImageExpandGetResponse>;
    /** GET /v1/images/editing/expand. doc-confirmed, register/image-expand.md:10 */
    list(query?: ImageExpandListQuery): Promise<ImageExpandListResponse>;
  };
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
  readonly multiImage2Image: {
    /** POST /v1/images/multi-image2image. Charged. doc-confirmed, register/multi-image2image.md:8 */
    create(body: MultiImage2ImageCreateRequest): Promise<MultiImage2ImageCreateResponse>;
    /** GET /v1/images/multi-image2image/{id}. doc-confirmed, register/multi-image2image.md:9 */
    get(path: MultiImage2ImageGetPath): Promise<MultiImage2ImageGetResponse>;
    /** GET /v1/images/multi-image2image. doc-confirmed, register/multi-image2image.md:10 */
    list(query?: MultiImage2ImageListQuery): Promise<MultiImage2ImageListResponse>;
  };
  readonly newerTextToVideo: {
    /** POST /text-to-video/{model}. Charged. doc-confirmed, register/newer-video.md:13 */
    create(path: NewerTextToVideoCreatePath, body: NewerTextToVideoCreateRequest): Promise<NewerTextToVideoCreateResponse>;
  };
  readonly newerImageToVideo: {
    /** POST /image-to-video/{model}. Charged. doc-confirmed, register/newer-video.md:14 */
    create(path: NewerImageToVideoCreatePath, body: NewerImageToVideoCreateRequest): Promise<NewerImageToVideoCreateResponse>;
  };
  readonly newerOmniVideo: {
    /** POST /omni-video/{model}. Charged. doc-confirmed, register/newer-video.md:15 */
    create(path: NewerOmniVideoCreatePath, body: NewerOmniVideoCreateRequest): Promise<NewerOmniVideoCreateResponse>;
  };
  readonly newerMotionControl: {
    /** POST /motion-control/{model}. Charged. doc-confirmed, register/newer-video.md:16 */
    create(path: NewerMotionControlCreatePath, body: NewerMotionControlCreateRequest): Promise<NewerMotionControlCreateResponse>;
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
  readonly imageRecognition: {
    /** POST /v1/videos/image-recognize. Charged. doc-confirmed, register/recognition.md:8 */
    recognize(body: ImageRecognitionRecognizeRequest): Promise<ImageRecognitionRecognizeResponse>;
  };
  readonly faceIdentification: {
    /** POST /v1/videos/identify-face. Charged. doc-confirmed, register/recognition.md:9 */
    identify(body: FaceIdentificationIdentifyRequest): Promise<FaceIdentificationIdentifyResponse>;
  };
  readonly tasks: {
    /** GET /tasks. doc-confirmed, register/tasks.md:10 */
    query(query?: TasksQueryQuery): Promise<TasksQueryResponse>;
    /** POST /tasks. doc-confirmed, register/tasks.md:11 */
    list(body: TasksListRequest): Promise<TasksListResponse>;
  };
  readonly text2video: {
    /** POST /v1/videos/text2video. Charged. live-confirmed, register/text2video.md:8 */
    create(body: Text2videoCreateRequest): Promise<Text2videoCreateResponse>;
    /** GET /v1/videos/text2video/{id}. live-confirmed, register/text2video.md:9 */
    get(path: Text2videoGetPath): Promise<Text2videoGetResponse>;
    /** GET /v1/videos/text2video. live-confirmed, register/text2video.md:10 */
    list(query?: Text2videoListQuery): Promise<Text2videoListResponse>;
  };
  readonly voices: {
    /** POST /v1/general/custom-voices. Charged. doc-confirmed, register/voices.md:9 */
    create(body: VoicesCreateRequest): Promise<VoicesCreateResponse>;
    /** GET /v1/general/custom-voices/{id}. doc-confirmed, register/voices.md:10 */
    get(path: VoicesGetPath): Promise<VoicesGetResponse>;
    /** GET /v1/general/custom-voices. doc-confirmed, register/voices.md:11 */
    list(query?: VoicesListQuery): Promise<VoicesListResponse>;
    /** GET /v1/general/presets-voices. doc-confirmed, register/voices.md:12 */
    presets(query?: VoicesPresetsQuery): Promise<VoicesPresetsResponse>;
    /** POST /v1/general/delete-voices. doc-confirmed, register/voices.md:13 */
    delete(body: VoicesDeleteRequest): Promise<VoicesDeleteResponse>;
  };
}

/** A client whose every call is checked against the contract before it is sent, and whose every answer is read by it. */
export function createClient(transport: Transport): Client {
  // callOperation returns what the operation's own response schema read; its type is proved equal to the interface named here.
  const call = <Answer>(operation: OperationSpecification, input: CallInput): Promise<Answer> =>
    callOperation(transport, operation, input, errorCodes) as Promise<Answer>;
  return {
    account: {
      costs: (query) => call(accountCosts, { query: { ...query } }),
      balance: (body) => call(accountBalance, { body }),
      packages: (body) => call(accountPackages, { body }),
    },
    aiMultiShot: {
      create: (body) => call(aiMultiShotCreate, { body }),
      get: (path) => call(aiMultiShotGet, { path: { ...path } }),
      list: (query) => call(aiMultiShotList, { query: { ...query } }),
    },
    textToSpeech: {
      create: (body) => call(textToSpeechCreate, { body }),
    },
    textToAudio: {
      create: (body) => call(textToAudioCreate, { body }),
      get: (path) => call(textToAudioGet, { path: { ...path } }),
      list: (query) => call(textToAudioList, { query: { ...query } }),
    },
    videoToAudio: {
      create: (body) => call(videoToAudioCreate, { body }),
      get: (path) => call(videoToAudioGet, { path: { ...path } }),
      list: (query) => call(videoToAudioList, { query: { ...query } }),
    },
    elements: {
      create: (body) => call(elementsCreate, { body }),
      get: (path) => call(elementsGet, { path: { ...path } }),
      list: (query) => call(elementsList, { query: { ...query } }),
      presets: (query) => call(elementsPresets, { query: { ...query } }),
      delete: (body) => call(elementsDelete, { body }),
      deleteByOlderPath: (body) => call(elementsDeleteByOlderPath, { body }),
    },
    imageExpand: {
      create: (body) => call(imageExpandCreate, { body }),
      get: (path) => call(imageExpandGet, { path: { ...path } }),
      list: (query) => call(imageExpandList, { query: { ...query } }),
    },
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
    multiImage2Image: {
      create: (body) => call(multiImage2ImageCreate, { body }),
      get: (path) => call(multiImage2ImageGet, { path: { ...path } }),
      list: (query) => call(multiImage2ImageList, { query: { ...query } }),
    },
    newerTextToVideo: {
      create: (path, body) => call(newerTextToVideoCreate, { path: { ...path }, body }),
    },
    newerImageToVideo: {
      create: (path, body) => call(newerImageToVideoCreate, { path: { ...path }, body }),
    },
    newerOmniVideo: {
      create: (path, body) => call(newerOmniVideoCreate, { path: { ...path }, body }),
    },
    newerMotionControl: {
      create: (path, body) => call(newerMotionControlCreate, { path: { ...path }, body }),
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
    imageRecognition: {
      recognize: (body) => call(imageRecognitionRecognize, { body }),
    },
    faceIdentification: {
      identify: (body) => call(faceIdentificationIdentify, { body }),
    },
    tasks: {
      query: (query) => call(tasksQuery, { query: { ...query } }),
      list: (body) => call(tasksList, { body }),
    },
    text2video: {
      create: (body) => call(text2videoCreate, { body }),
      get: (path) => call(text2videoGet, { path: { ...path } }),
      list: (query) => call(text2videoList, { query: { ...query } }),
    },
    voices: {
      create: (body) => call(voicesCreate, { body }),
      get: (path) => call(voicesGet, { path: { ...path } }),
      list: (query) => call(voicesList, { query: { ...query } }),
      presets: (query) => call(voicesPresets, { query: { ...query } }),
      delete: (body) => call(voicesDelete, { body }),
    },
  };
}
