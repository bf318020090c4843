// The parts that `npm run bench` consists of, in the order of the report. Whoever measures something new adds a part here, its goals to `goals.ts`, and ends the script with `publishPart`.

export interface Part {
  /** The script below this folder, without `.ts`; its data is `results/` with dashes for slashes. */
  readonly id: string;
  readonly title: string;
  /** Packages whose versions are told. */
  readonly packages: readonly string[];
  /** Takes `--sizes` and `--limit`. */
  readonly isSized?: true;
  /** What is measured and how, in markdown. */
  readonly about: string;
}

const SCALED = `The bundled command (\`npm run build\`) on this register, and on 10 and 100 times as much of it: copies of its pages with fresh names (\`generation/scale-register.ts\`).`;
const BODIES = `One create of omni video with three shots, three images and two elements, and the answer to its query. Peers other than zod check the same fields and formats (ajv and typebox no formats), but no rules.`;

export const PARTS: readonly Part[] = [
  {
    id: 'generation/cold',
    title: 'Generation from nothing',
    packages: ['@hey-api/openapi-ts', 'openapi-typescript', 'orval', 'typescript'],
    isSized: true,
    about: `${SCALED} Peers get the \`openapi.json\` that is generated from the same register, and make types, a client and schemas of it; the command makes all of \`generated/\`, which is far more text. Whole processes, each once in every round and every time in another place. 7 rounds, 3 at 100 times. Work is the time of the processors; growth is told of it, less what node takes to do nothing. At 100 times hey-api gets a heap of 14 GB: it dies with the 4 GB that node gives by itself, and with 7 GB it takes as long and 5.4 GB instead of 6.2.`,
  },
  {
    id: 'generation/warm',
    title: 'Generation again and again',
    packages: [],
    isSized: true,
    about: `${SCALED} The edit is a word more in a note; it is found, checked and written with what the last run left (\`generator/warm/last-run.ts\`). Of an edit that adds to what a row means the examples of its operation are made again too, which took a fifth more work when it was measured. Beside the edit stands the floor under it: the three files that hold the whole contract, read, hashed and written as bytes. 11 rounds.`,
  },
  {
    id: 'validation/speed',
    title: 'Speed of checks',
    packages: ['zod', 'valibot', 'ajv', 'typebox'],
    about: `${BODIES} Interleaved rounds, by the time that the thread worked.`,
  },
  {
    id: 'validation/size',
    title: 'Size of checks',
    packages: ['zod', 'valibot', 'esbuild'],
    about: 'Bytes of the bundle that checks create and query of omni video, minified and after gzip.',
  },
  {
    id: 'validation/start',
    title: 'Start of checks',
    packages: ['zod', 'valibot', 'esbuild'],
    about:
      'From the import of that bundle to the first verdict, each time in a fresh process whose module loader is awake. The row `nothing at all` is what any import costs. 61 rounds.',
  },
  {
    id: 'validation/types',
    title: 'Cost of types',
    packages: ['typescript', 'zod'],
    about: 'A consumer who reads every field of the requests and answers of 30 operations, checked by `tsc`.',
  },
  {
    id: 'site/weight',
    title: 'Weight of the site',
    packages: [],
    about:
      'Bytes of each page with everything that it loads, after brotli. `SITE_DIST=FOLDER` weighs a site that is built already. A test holds the same limit.',
  },
  {
    id: 'tick/tick',
    title: 'A round of the watcher',
    packages: ['esbuild'],
    about:
      'Ten thousand jobs under way, four records each, beside a plain scan that reads and parses the same files and knows nothing of them. Each in a process of its own, bundled as plain JavaScript; the time is without the loading of modules, the memory is all that the process had. 5 rounds. `JOBS=1000` for a quick look.',
  },
  {
    id: 'posts/posts',
    title: 'Creates that arrive',
    packages: ['kling-api', 'openai', '@fal-ai/client', 'replicate'],
    about:
      'Creates that arrive of one call of this client and of published ones, for thirteen faults after the last byte was sent. Every arrival may be a task that is charged. Each client has its own settings, and 1.5 s for an answer.',
  },
  {
    id: 'catch/catch',
    title: 'Wrong requests that are caught',
    packages: ['kling-api', '@fal-ai/client', 'replicate', 'typescript'],
    about: `How many of the wrong creates of the [corpus](../docs/catch-rate.md) a client refuses before anything is sent, and how many good ones it refuses as well. A server on this machine keeps what arrives.

The corpus is ours, and it was put together from the same public texts as the register, so our own rate says how little is lost between text and check, not that we are right. \`kling-api\` is the only published client of these routes that could be installed here; it has checks of its own and was made before the 3.0 models, which it refuses by name: that catches wrong bodies and refuses good ones alike, and the columns tell it apart. \`@fal-ai/client\` and \`replicate\` are clients of platforms with contracts of their own; they check nothing and leave it to their service, which is a choice and no fault, so their rate of 0 only says that nothing stands between a wrong body and the wire.`,
  },
];

export function findPart(id: string): Part {
  const part = PARTS.find((each) => each.id === id);
  if (part === undefined) throw new Error(`${id} is no part of bench/parts.ts`);
  return part;
}
