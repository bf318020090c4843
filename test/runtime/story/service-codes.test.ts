// Each service code, answered to a create of the emulated service: what the caller is told is the row of the code, and what the guard does follows its class.
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.ts';
import type { ErrorCode } from '../../../generated/kernel/specification.ts';
import type { Script } from '../../../runtime/emulator/start-emulator.ts';
import { KlingError, ServiceError } from '../../../runtime/transport/errors.ts';
import { useStudio } from './studio.ts';

const studio = useStudio();

const refusals = errorCodes.filter((code) => code.class !== 'success');

const firstUnclear = refusals.find((code) => code.class === 'service');

const refuse = (operation: string, code: number, times: number): Script => ({
  rules: [{ when: { operation }, do: { twist: { refuse: { code } } }, times }],
});

/** What a create comes to, and whether all creates are stopped by it. */
function expectOf(row: ErrorCode): { readonly kind: string; readonly stops: boolean } {
  const { code, class: kind } = row;
  switch (kind) {
    // A full queue is no fault: the same create may be sent later.
    case 'rate':
    case 'request':
    case 'not-found':
    case 'moderation':
      return { kind: 'rejected', stops: false };
    // Nothing else would pass either until a person has mended the account.
    case 'account':
      return { kind: 'rejected', stops: true };
    // A token that is early or late is a matter of the clock; a wrong one stays wrong.
    case 'auth':
      return { kind: 'rejected', stops: code !== 1003 && code !== 1004 };
    // The task may exist. Two unclear creates within an hour are no accident.
    case 'service':
      return { kind: 'ambiguous', stops: row !== firstUnclear };
    default:
      throw new Error(`${code} has the class ${kind}, which no story tells`);
  }
}

describe.each(refusals)('code $code, $meaning', (row) => {
  it('of a query is an error that names its row', async () => {
    const { emulator, kling } = studio();
    // More often than any read is repeated.
    emulator.setScript(refuse('text2video.list', row.code, 99));
    const error = await kling.text2video.list({}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toBeInstanceOf(KlingError);
    expect(error).toMatchObject({ code: row.code, status: row.http, row: row.row, retry: row.retry });
  });

  it('of a create has the effect of its class', async () => {
    const { emulator, guard } = studio();
    emulator.setScript(refuse('text2video.create', row.code, 1));
    const prompt = `a lighthouse, for the code ${row.code}`;
    const body = { model_name: 'kling-v3', prompt, duration: '5', mode: 'std', aspect_ratio: '16:9' };
    const before = emulator.ledger().length;
    const created = await studio().create({ operation: 'text2video.create', body, purpose: prompt });
    const posts = emulator
      .ledger()
      .slice(before)
      .filter(({ bills }) => bills);
    const stop = await guard.readStop();
    if (stop !== undefined) await guard.liftStop('Ada', 'the next code');
    expect({ kind: created.kind, stops: stop !== undefined, posts: posts.length }).toEqual({
      ...expectOf(row),
      posts: 1,
    });
  });
});
