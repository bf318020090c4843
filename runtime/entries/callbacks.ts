// `kling-contract/callbacks`: receives what the service posts to a `callback_url`, and checks who has sent it. Needs Node.
export {
  type CallbackHandler,
  type CallbackOptions,
  type CallbackStore,
  createCallbackHandler,
} from '../callbacks/handler.ts';
export { keepCallbacks } from '../callbacks/keep-callbacks.ts';
export type { CallbackForm, TaskHint } from '../callbacks/read-hint.ts';
export type { CallbackRecord } from '../callbacks/record.ts';
export { type CallbackServer, serveCallbacks } from '../callbacks/serve-callbacks.ts';
export {
  buildSignatureHeaders,
  type SignatureHeader,
  type SignedCallback,
  signCallback,
} from '../callbacks/sign.ts';
export { type ReceivedHeaders, type Verified, verifyCallback } from '../callbacks/verify.ts';
