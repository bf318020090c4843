// Bad samples of hand-written code beside the register of the invented parcel service, and how they look when they are right. They are marked as typescript and not as ts: documents compile what is marked so, and a bad sample need not compile.
import type { TextSample } from './sample.ts';

const TYPE = "import type { ParcelSendRequest } from '../generated/types/parcel-send.ts';\n\n";

export const HAND_WRITTEN_CODE: readonly TextSample[] = [
  {
    code: 'CODE-PARSE',
    when: 'a bracket is never closed',
    language: 'typescript',
    bad: "export const services = ['road', 'air'«;»\n",
    good: "export const services = ['road', 'air'];\n",
  },
  {
    code: 'CODE-FIELD',
    when: 'a name of the wire is misspelt',
    language: 'typescript',
    bad: 'export const isGift = (body: Record<string, unknown>) => body.«gift_warp» === true;\n',
    good: 'export const isGift = (body: Record<string, unknown>) => body.gift_wrap === true;\n',
  },
  {
    code: 'CODE-FIELD',
    when: 'a body is read by a field that it does not have',
    language: 'typescript',
    bad: `${TYPE}export const count = (body: ParcelSendRequest) => body.«stop»?.length ?? 0;\n`,
    good: `${TYPE}export const count = (body: ParcelSendRequest) => body.stops?.length ?? 0;\n`,
  },
  {
    code: 'CODE-FIELD',
    when: 'a name of the code is written like one of the wire',
    language: 'typescript',
    bad: 'export const read = (line: Record<string, string>) => line.«row_number»;\n',
    good: '// @own row_number: a column of the ledger, which never travels\nexport const read = (line: Record<string, string>) => line.row_number;\n',
  },
  {
    code: 'CODE-PATH',
    when: 'a path is not registered',
    language: 'typescript',
    bad: "export const SEND = '«/v1/parcel»';\n",
    good: "export const SEND = '/v1/parcels';\n",
  },
  {
    code: 'CODE-MODEL',
    when: 'a model is not registered',
    language: 'typescript',
    bad: `${TYPE}export const isSlow = (body: ParcelSendRequest) => body.service === '«boat»';\n`,
    good: `${TYPE}export const isSlow = (body: ParcelSendRequest) => body.service === 'road';\n`,
  },
  {
    code: 'CODE-VALUE',
    when: 'a field is compared with a value that it does not have',
    language: 'typescript',
    bad: `${TYPE}export const isLarge = (body: ParcelSendRequest) => body.size === '«big»';\n`,
    good: `${TYPE}export const isLarge = (body: ParcelSendRequest) => body.size === 'large';\n`,
  },
  {
    code: 'CODE-VALUE',
    when: 'a field is compared with a value of another type',
    language: 'typescript',
    bad: `${TYPE}export const isInsured = (body: ParcelSendRequest) => body.insured === '«true»';\n`,
    good: `${TYPE}export const isInsured = (body: ParcelSendRequest) => body.insured === true;\n`,
  },
  {
    code: 'CODE-LIMIT',
    when: 'a limit is not that of the row',
    language: 'typescript',
    bad: `${TYPE}export const isHeavy = (body: ParcelSendRequest) => (body.weight ?? 0) > «20000»;\n`,
    good: `${TYPE}export const isHeavy = (body: ParcelSendRequest) => (body.weight ?? 0) > 30000;\n`,
  },
  {
    code: 'CODE-ROW',
    when: 'an annotation names no row',
    language: 'typescript',
    bad: '/** Stops of one parcel. @row «parcel.send/stop» */\nexport const MOST_STOPS = 5;\n',
    good: '/** Stops of one parcel. @row parcel.send/stops items.max */\nexport const MOST_STOPS = 5;\n',
  },
  {
    code: 'CODE-QUOTE',
    when: 'a constant is not the limit that it quotes',
    language: 'typescript',
    bad: '// @row parcel.send/stops items.max\nexport const MOST_STOPS = «6»;\n',
    good: '// @row parcel.send/stops items.max\nexport const MOST_STOPS = 5;\n',
  },
  {
    code: 'CODE-STATUS',
    when: 'an annotation names a row that was never evidenced',
    language: 'typescript',
    bad: '// @row «parcel.send/gift_wrap»\nexport const WRAPPED = true;\n',
    good: '// @row parcel.send/insured\nexport const INSURED = true;\n',
  },
  {
    code: 'CODE-ANNOTATION',
    when: 'a body is built without naming the row of each field',
    language: 'typescript',
    bad: `${TYPE}export const body: ParcelSendRequest = {\n  «service»: 'road',\n};\n`,
    good: `${TYPE}export const body: ParcelSendRequest = {\n  // @row parcel.send/service\n  service: 'road',\n};\n`,
  },
];
