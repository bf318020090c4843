// Writes bench/README.md again from the data of all parts, without measuring anything.
import { writeReport } from './write-report.ts';

writeReport();
