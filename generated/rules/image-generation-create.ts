// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled, isIn, need, size } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  model_name: string;
  '?model_name': boolean;
  model: string | null;
  '?model': boolean;
  prompt: string | null;
  '?prompt': boolean;
  negative_prompt: string | null;
  '?negative_prompt': boolean;
  image: string | null;
  '?image': boolean;
  image_reference: string | null;
  '?image_reference': boolean;
  image_fidelity: number;
  '?image_fidelity': boolean;
  human_fidelity: number;
  '?human_fidelity': boolean;
  element_list: readonly ({
    element_id: string | null;
    '?element_id': boolean;
  })[];
  '?element_list': boolean;
  resolution: string;
  '?resolution': boolean;
  n: number;
  '?n': boolean;
  aspect_ratio: string;
  '?aspect_ratio': boolean;
  watermark_info: {
    enabled: boolean | null;
    '?enabled': boolean;
  };
  '?watermark_info': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  faces_in_image: number | null;
  '?faces_in_image': boolean;
  video_character_elements: number | null;
  '?video_character_elements': boolean;
};

const view = {
  model_name: { kind: 'text', default: 'kling-v3' },
  model: { kind: 'text' },
  prompt: { kind: 'text' },
  negative_prompt: { kind: 'text' },
  image: { kind: 'text' },
  image_reference: { kind: 'text' },
  image_fidelity: { kind: 'number', default: 0.5 },
  human_fidelity: { kind: 'number', default: 0.45 },
  element_list: { kind: 'list', of: { kind: 'object', fields: {
    element_id: { kind: 'id' },
  } } },
  resolution: { kind: 'text', default: '1k' },
  n: { kind: 'integer', default: 1 },
  aspect_ratio: { kind: 'text', default: '16:9' },
  watermark_info: { kind: 'object', fields: {
    enabled: { kind: 'boolean' },
  } },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  faces_in_image: { kind: 'integer' },
  video_character_elements: { kind: 'integer' },
} satisfies ViewShape;

export const imageGenerationCreateRules = {
  view,
  given,
  rules: [
    {
      id: 'imageGeneration.create#required:image',
      kind: 'required',
      row: 'register/image-generation.md:40', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'],
      at: 'image',
      reads: ['image_reference', 'image'],
      message: 'image is required when has(image_reference)',
      holds: (self: Self) => (self["?image_reference"]) ? filled(self.image) : true,
    },
    {
      id: 'imageGeneration.create#references-limit',
      kind: 'rule',
      row: 'register/image-generation.md:110', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'],
      at: 'element_list',
      reads: ['element_list', 'image'],
      message: 'the reference picture and the elements are at most 10 together; remove some elements',
      holds: (self: Self) => (size(self.element_list) + (filled(self.image) ? 1 : 0)) <= 10,
    },
    {
      id: 'imageGeneration.create#multi-image-elements',
      kind: 'rule',
      row: 'register/image-generation.md:111', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05', 'vendor-series3-spec-2026-02'],
      at: 'element_list',
      reads: ['element_list', 'given.video_character_elements'],
      message: 'pictures are made with multi-image elements only; drop the elements that were made from a clip',
      holds: (self: Self, given: Given) => (size(self.element_list) > 0) ? (need(given.video_character_elements) === 0) : true,
    },
    {
      id: 'imageGeneration.create#negative-prompt-without-image',
      kind: 'rule',
      row: 'register/image-generation.md:112', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'],
      at: 'negative_prompt',
      reads: ['image', 'negative_prompt'],
      message: 'a negative prompt does not go with a reference picture; write it into prompt or remove the picture',
      holds: (self: Self) => filled(self.image) ? !filled(self.negative_prompt) : true,
    },
    {
      id: 'imageGeneration.create#face-needs-one-face',
      kind: 'rule',
      row: 'register/image-generation.md:113', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09'],
      at: 'image_reference',
      reads: ['image_reference', 'given.faces_in_image'],
      message: 'the reference face needs a picture with exactly one face; crop it or use subject',
      holds: (self: Self, given: Given) => (self.image_reference === "face") ? (need(given.faces_in_image) === 1) : true,
    },
    {
      id: 'imageGeneration.create#human-fidelity-needs-subject',
      kind: 'rule',
      row: 'register/image-generation.md:114', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-reference-2025-12'],
      at: 'image_reference',
      reads: ['human_fidelity', 'image_reference'],
      message: 'human_fidelity acts with image_reference subject only; set it or leave human_fidelity out',
      holds: (self: Self) => (self["?human_fidelity"]) ? (self.image_reference === "subject") : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v3/resolution',
      kind: 'model',
      row: 'register/image-generation.md:122', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05', 'vendor-pricing-image-2026-09'],
      at: 'resolution',
      reads: ['model_name', 'resolution'],
      message: 'kling-v3 takes resolution 1k, 2k only',
      holds: (self: Self) => (self.model_name === "kling-v3") ? isIn(self.resolution, ["1k", "2k"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v3/image_reference',
      kind: 'model',
      row: 'register/image-generation.md:123', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05'],
      at: 'image_reference',
      reads: ['model_name', 'image_reference'],
      message: 'kling-v3 takes no image_reference',
      holds: (self: Self) => (self.model_name === "kling-v3") ? !(self["?image_reference"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v3/image_fidelity',
      kind: 'model',
      row: 'register/image-generation.md:124', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09'],
      at: 'image_fidelity',
      reads: ['model_name', 'image_fidelity'],
      message: 'kling-v3 takes no image_fidelity',
      holds: (self: Self) => (self.model_name === "kling-v3") ? !(self["?image_fidelity"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v3/human_fidelity',
      kind: 'model',
      row: 'register/image-generation.md:125', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09'],
      at: 'human_fidelity',
      reads: ['model_name', 'human_fidelity'],
      message: 'kling-v3 takes no human_fidelity',
      holds: (self: Self) => (self.model_name === "kling-v3") ? !(self["?human_fidelity"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v2-1/resolution',
      kind: 'model',
      row: 'register/image-generation.md:126', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-capability-map-image-2026-05', 'vendor-pricing-image-2026-09'],
      at: 'resolution',
      reads: ['model_name', 'resolution'],
      message: 'kling-v2-1 takes resolution 1k, 2k only',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? isIn(self.resolution, ["1k", "2k"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v2-1/element_list',
      kind: 'model',
      row: 'register/image-generation.md:127', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05'],
      at: 'element_list',
      reads: ['model_name', 'element_list'],
      message: 'kling-v2-1 takes no element_list',
      holds: (self: Self) => (self.model_name === "kling-v2-1") ? (size(self.element_list) === 0) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v2-new/resolution',
      kind: 'model',
      row: 'register/image-generation.md:128', status: 'doc-confirmed', evidence: ['vendor-capability-map-2026-01', 'vendor-reference-2025-12'],
      at: 'resolution',
      reads: ['model_name', 'resolution'],
      message: 'kling-v2-new takes resolution 1k only',
      holds: (self: Self) => (self.model_name === "kling-v2-new") ? isIn(self.resolution, ["1k"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v2-new/image_reference',
      kind: 'model',
      row: 'register/image-generation.md:129', status: 'doc-confirmed', evidence: ['vendor-capability-map-2026-01', 'vendor-reference-2025-12'],
      at: 'image_reference',
      reads: ['model_name', 'image_reference'],
      message: 'kling-v2-new takes no image_reference',
      holds: (self: Self) => (self.model_name === "kling-v2-new") ? !(self["?image_reference"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v2/resolution',
      kind: 'model',
      row: 'register/image-generation.md:130', status: 'doc-confirmed', evidence: ['vendor-capability-map-2026-01', 'vendor-reference-2025-12'],
      at: 'resolution',
      reads: ['model_name', 'image', 'resolution'],
      message: 'kling-v2 takes resolution 1k only, when filled(image)',
      holds: (self: Self) => ((self.model_name === "kling-v2") && filled(self.image)) ? isIn(self.resolution, ["1k"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v2/image_reference',
      kind: 'model',
      row: 'register/image-generation.md:131', status: 'doc-confirmed', evidence: ['vendor-capability-map-2026-01', 'vendor-reference-2025-12'],
      at: 'image_reference',
      reads: ['model_name', 'image_reference'],
      message: 'kling-v2 takes no image_reference',
      holds: (self: Self) => (self.model_name === "kling-v2") ? !(self["?image_reference"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v1-5/resolution',
      kind: 'model',
      row: 'register/image-generation.md:132', status: 'doc-confirmed', evidence: ['vendor-capability-map-2026-01', 'vendor-reference-2025-12'],
      at: 'resolution',
      reads: ['model_name', 'resolution'],
      message: 'kling-v1-5 takes resolution 1k only',
      holds: (self: Self) => (self.model_name === "kling-v1-5") ? isIn(self.resolution, ["1k"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v1/resolution',
      kind: 'model',
      row: 'register/image-generation.md:133', status: 'doc-confirmed', evidence: ['vendor-capability-map-2026-01', 'vendor-reference-2025-12'],
      at: 'resolution',
      reads: ['model_name', 'resolution'],
      message: 'kling-v1 takes resolution 1k only',
      holds: (self: Self) => (self.model_name === "kling-v1") ? isIn(self.resolution, ["1k"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v1/image_reference',
      kind: 'model',
      row: 'register/image-generation.md:134', status: 'doc-confirmed', evidence: ['vendor-capability-map-2026-01', 'vendor-reference-2025-12'],
      at: 'image_reference',
      reads: ['model_name', 'image_reference'],
      message: 'kling-v1 takes no image_reference',
      holds: (self: Self) => (self.model_name === "kling-v1") ? !(self["?image_reference"]) : true,
    },
    {
      id: 'imageGeneration.create#model:kling-v1/aspect_ratio',
      kind: 'model',
      row: 'register/image-generation.md:135', status: 'doc-confirmed', evidence: ['vendor-capability-map-2026-01', 'vendor-reference-2025-12'],
      at: 'aspect_ratio',
      reads: ['model_name', 'aspect_ratio'],
      message: 'kling-v1 takes aspect_ratio 16:9, 9:16, 1:1, 4:3, 3:4, 3:2, 2:3 only',
      holds: (self: Self) => (self.model_name === "kling-v1") ? isIn(self.aspect_ratio, ["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3"]) : true,
    },
    {
      id: 'imageGeneration.create#rejected:1',
      kind: 'rejected',
      row: 'register/image-generation.md:141', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'in no list since September 2026, and no refusal was recorded; it was the default once',
      instead: '`kling-v3`, or `kling-v2-1` for a reference type',
      holds: (self: Self) => !(self.model_name === "kling-v1"),
    },
    {
      id: 'imageGeneration.create#rejected:2',
      kind: 'rejected',
      row: 'register/image-generation.md:142', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'in no list since September 2026; Image 1.5 was announced to end on 2026-09-15',
      instead: '`kling-v3`, or `kling-v2-1` for a reference type',
      holds: (self: Self) => !(self.model_name === "kling-v1-5"),
    },
    {
      id: 'imageGeneration.create#rejected:3',
      kind: 'rejected',
      row: 'register/image-generation.md:143', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'in no list since September 2026; Image 2.0 was announced to end on 2026-09-15',
      instead: '`kling-v3`, or `kling-v2-1` for a reference type',
      holds: (self: Self) => !(self.model_name === "kling-v2"),
    },
    {
      id: 'imageGeneration.create#rejected:4',
      kind: 'rejected',
      row: 'register/image-generation.md:144', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'integrator-retirement-notes-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'in no list since September 2026; of the family of Image 2.0, which was announced to end on 2026-09-15',
      instead: '`kling-v3`, or `kling-v2-1` for a reference type',
      holds: (self: Self) => !(self.model_name === "kling-v2-new"),
    },
    {
      id: 'imageGeneration.create#rejected:5',
      kind: 'rejected',
      row: 'register/image-generation.md:145', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-omni-image-2026-09'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'a vendor sample of omni image posts it here; the list of this route never had it',
      instead: '`omniImage.create`, or `kling-v3`',
      holds: (self: Self) => !(self.model_name === "kling-v3-omni"),
    },
    {
      id: 'imageGeneration.create#rejected:6',
      kind: 'rejected',
      row: 'register/image-generation.md:146', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'integrator-arcreel-2026'],
      at: 'model_name',
      reads: ['model_name'],
      message: 'one client sent it here with a list as `image`; a model of omni image',
      instead: '`omniImage.create`, or `kling-v3`',
      holds: (self: Self) => !(self.model_name === "kling-image-o1"),
    },
    {
      id: 'imageGeneration.create#rejected:7',
      kind: 'rejected',
      row: 'register/image-generation.md:147', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05'],
      at: 'resolution',
      reads: ['resolution'],
      message: 'a value of omni image with `kling-v3-omni`; none here',
      instead: '`2k`, or `omniImage.create`',
      holds: (self: Self) => !(self.resolution === "4k"),
    },
    {
      id: 'imageGeneration.create#rejected:8',
      kind: 'rejected',
      row: 'register/image-generation.md:148', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05'],
      at: 'aspect_ratio',
      reads: ['aspect_ratio'],
      message: 'a value of omni image; none here',
      instead: 'one of the eight ratios, or `omniImage.create`',
      holds: (self: Self) => !(self.aspect_ratio === "auto"),
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
