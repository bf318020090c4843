// An empty text is no home: it would be whatever folder the process happens to be in.
import { expect, it } from 'vitest';
import { createGuard, HomeRefused } from '../../../runtime/guard/create-guard.ts';

it('a home that is an empty text is refused with what to do, and the folder of the process is left alone', async () => {
  const guard = createGuard({ home: '' });
  await expect(guard.totals()).rejects.toThrow(HomeRefused);
  await expect(guard.approve({} as never)).rejects.toThrow(
    'the home is an empty text; name a folder for the records, such as the one in KLING_HOME',
  );
});
