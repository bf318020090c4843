// The whole matrix as JSON, for whichever Node runs this file.
import { runPhaseCases, runWireFaults } from './run-matrix.ts';

const rows = [...(await runWireFaults()), ...(await runPhaseCases())];
process.stdout.write(`${JSON.stringify({ node: process.version, rows })}\n`);
