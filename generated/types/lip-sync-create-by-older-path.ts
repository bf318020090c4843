// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/lip-sync: request. doc-confirmed, register/other-routes.md:15 */
export interface LipSyncCreateByOlderPathRequest {
  /**
   * holds all fields
   * `object`
   * doc-confirmed, register/other-routes.md:452, evidence vendor-comfyui-nodes-2025-10, condensed-docs-2026-01
   */
  input: LipSyncCreateByOlderPathRequestInput;
}

/** `input` of LipSyncCreateByOlderPathRequest. doc-confirmed, register/other-routes.md:452 */
export interface LipSyncCreateByOlderPathRequestInput {
  /**
   * a video made by the service
   * `string`
   * doc-confirmed, register/other-routes.md:453, evidence vendor-comfyui-nodes-2025-10
   */
  video_id?: string | undefined;
  /**
   * driven by text or by a sound; the words for it are not known here
   * `string`
   * doc-confirmed, register/other-routes.md:454, evidence vendor-comfyui-nodes-2025-10
   */
  mode?: string | undefined;
  /**
   * what is said
   * `string`
   * doc-confirmed, register/other-routes.md:455, evidence vendor-comfyui-nodes-2025-10
   */
  text?: string | undefined;
  /**
   * the voice that says it
   * `string`
   * doc-confirmed, register/other-routes.md:456, evidence vendor-comfyui-nodes-2025-10
   */
  voice_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/other-routes.md:457, evidence vendor-comfyui-nodes-2025-10
   */
  voice_language?: string | undefined;
  /**
   * `number`
   * doc-confirmed, register/other-routes.md:458, evidence vendor-comfyui-nodes-2025-10
   */
  voice_speed?: number | undefined;
  /**
   * whether the sound comes as a file or as an address
   * `string`
   * doc-confirmed, register/other-routes.md:459, evidence vendor-comfyui-nodes-2025-10
   */
  audio_type?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/other-routes.md:460, evidence vendor-comfyui-nodes-2025-10
   */
  audio_file?: string | undefined;
  /**
   * `string<url>`
   * doc-confirmed, register/other-routes.md:461, evidence vendor-comfyui-nodes-2025-10
   */
  audio_url?: string | undefined;
}
