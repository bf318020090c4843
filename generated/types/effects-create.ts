// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/effects: request. doc-confirmed, register/other-routes.md:17 */
export interface EffectsCreateRequest {
  /**
   * name of the effect, for example `pet_dance`
   * `string`
   * doc-confirmed, register/other-routes.md:545, evidence vendor-api-updates-2026-09, sdk-author-legacy-contracts-2026-09, vendor-comfyui-nodes-2025-10
   */
  effect_scene: string;
  /**
   * differs from scene to scene
   * `object`
   * doc-confirmed, register/other-routes.md:546, evidence sdk-author-legacy-contracts-2026-09, vendor-comfyui-nodes-2025-10
   */
  input: EffectsCreateRequestInput;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/other-routes.md:552, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09
   */
  callback_url?: string | undefined;
  /**
   * unique within the account
   * `string`
   * doc-confirmed, register/other-routes.md:553, evidence vendor-api-updates-2026-09, sdk-author-legacy-contracts-2026-09
   */
  external_task_id?: string | undefined;
}

/** `input` of EffectsCreateRequest. doc-confirmed, register/other-routes.md:546 */
export interface EffectsCreateRequestInput {
  /**
   * for scenes of one picture
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/other-routes.md:547, evidence vendor-api-updates-2026-09, sdk-author-legacy-contracts-2026-09, vendor-comfyui-nodes-2025-10
   */
  image?: string | undefined;
  /**
   * for scenes of two pictures; the first stands on the left
   * `array<string<url,base64>>`, items 2..2
   * doc-confirmed, register/other-routes.md:548, evidence vendor-api-updates-2026-09, sdk-author-legacy-contracts-2026-09, vendor-comfyui-nodes-2025-10
   */
  images?: string[] | undefined;
  /**
   * older form only
   * `string`
   * doc-confirmed, register/other-routes.md:549, evidence vendor-comfyui-nodes-2025-10
   */
  model_name?: string | undefined;
  /**
   * older form only
   * `string`
   * doc-confirmed, register/other-routes.md:550, evidence vendor-comfyui-nodes-2025-10
   */
  mode?: string | undefined;
  /**
   * older form only
   * `string`
   * doc-confirmed, register/other-routes.md:551, evidence vendor-comfyui-nodes-2025-10
   */
  duration?: string | undefined;
}
