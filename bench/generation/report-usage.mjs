// Loaded into a measured process: when it ends it writes down what it used.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ work: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }),
  );
});
