/** `npm run check:versions`: checks whether any package in the lockfile is older than `minimum-versions.ts` allows. */
import { readFileSync } from 'node:fs';
import { type Lock, outdatedPackages } from './support/minimum-versions.ts';

const problems = outdatedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
