// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/lip-sync: request. doc-confirmed, register/other-routes.md:15 */
export interface LipSyncCreateByOlderPathRequest {
  /**
   * holds all fields
   * `object`
   * doc-confirmed, register/other-routes.md:467, evidence vendor-comfyui-nodes-2025-10, condensed-docs-2026-01
   */
  input: LipSyncCreateByOlderPathRequestInput;
}

/** `input` of LipSyncCreateByOlderPathRequest. doc-confirmed, register/other-routes.md:467 */
export interface LipSyncCreateByOlderPathRequestInput {
  /**
   * a video made by the service
   * `string`
   * doc-confirmed, register/other-routes.md:468, evidence vendor-comfyui-nodes-2025-10
   */
  video_id?: string | undefined;
  /**
   * driven by text or by a sound; the words for it are not known here
   * `string`
   * doc-confirmed, register/other-routes.md:469, evidence vendor-comfyui-nodes-2025-10
   */
  mode?: string | undefined;
  /**
   * what is said
   * `string`
   * doc-confirmed, register/other-routes.md:470, evidence vendor-comfyui-nodes-2025-10
   */
  text?: string | undefined;
  /**
   * the voice that says it
   * `string`
   * doc-confirmed, register/other-routes.md:471, evidence vendor-comfyui-nodes-2025-10
   */
  voice_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/other-routes.md:472, evidence vendor-comfyui-nodes-2025-10
   */
  voice_language?: string | undefined;
  /**
   * `number`
   * doc-confirmed, register/other-routes.md:473, evidence vendor-comfyui-nodes-2025-10
   */
  voice_speed?: number | undefined;
  /**
   * whether the sound comes as a file or as an address
   * `string`
   * doc-confirmed, register/other-routes.md:474, evidence vendor-comfyui-nodes-2025-10
   */
  audio_type?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/other-routes.md:475, evidence vendor-comfyui-nodes-2025-10
   */
  audio_file?: string | undefined;
  /**
   * `string<url>`
   * doc-confirmed, register/other-routes.md:476, evidence vendor-comfyui-nodes-2025-10
   */
  audio_url?: string | undefined;
}
