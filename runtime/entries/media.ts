// `kling-contract/media`: pictures, clips and sounds of a body against the limits of their rows, and what a file holds. Needs Node.
export type { Issue, IssueCode } from '../../generated/kernel/issues.ts';
export type { Observation, ObservationCode } from '../../generated/kernel/observe.ts';
export type { RowReference, Status } from '../../generated/kernel/specification.ts';
export { type ByteSource, readFromBytes } from '../media/byte-source.ts';
export type { MeasuredFile, MediaAnswer, MediaFile } from '../media/check-media.ts';
export { checkPayloadMedia, type MediaPayload } from '../media/check-payload-media.ts';
export { describeMedia } from '../media/describe-media.ts';
export { measureMedia } from '../media/measure-media.ts';
export type { Film, Format, Media, Picture, Sound } from '../media/media.ts';
export type { AudioTrack, BrokenMp4, Mp4, Track, VideoTrack } from '../media/mp4/mp4.ts';
export { readMp4 } from '../media/mp4/read-mp4.ts';
export { type ClipOptions, writeMp4 } from '../media/mp4/write-mp4.ts';
export { readFilesWith, readFileWith, UnreadableFile } from '../media/open-file.ts';
