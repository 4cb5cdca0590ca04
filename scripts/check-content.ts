import { validateFolder } from '../src/entries/content.ts';
import { readEnvironment } from '../src/entries/environment.ts';
import { formatProblem } from '../src/entries/problem.ts';
import { fill } from '../src/i18n/index.ts';
import { CONTENT_VERSION } from '../src/schemas/settings/content-version.ts';

// `npm run check:content`: lists all problems of a content folder, in the language of the site. Exits with 1 if any is an
// error.
const environment = readEnvironment(process.env);
const { validation, language } = await validateFolder(environment);
const { problems, settings } = validation;
const words = language.words.contentCheck;
const errors = problems.filter(({ level }) => level === 'error');
const width = Math.max(words.error.length, words.warning.length);
for (const problem of problems) console.log(`${words[problem.level].padEnd(width)} ${formatProblem(problem)}`);
const found = settings?.site.schema ?? CONTENT_VERSION;
if (found < CONTENT_VERSION) console.log(fill(words.older, { found, known: CONTENT_VERSION }));
const counts = { errors: errors.length, warnings: problems.length - errors.length };
console.log(fill(words.total, { folder: environment.content, ...counts }));
process.exitCode = errors.length > 0 ? 1 : 0;
