import { validateFolder } from '../src/entries/content.ts';
import { readEnvironment } from '../src/entries/environment.ts';
import { formatProblem } from '../src/entries/problem.ts';

// `npm run check:content`: lists all problems of a content folder. Exits with 1 if any is an error.
const environment = readEnvironment(process.env);
const { content } = environment;
const { problems } = (await validateFolder(environment)).validation;
const errors = problems.filter(({ level }) => level === 'error');
for (const problem of problems) {
  console.log(`${problem.level === 'error' ? 'FEIL    ' : 'ADVARSEL'} ${formatProblem(problem)}`);
}
console.log(`${content}: ${errors.length} feil, ${problems.length - errors.length} advarsler.`);
process.exitCode = errors.length > 0 ? 1 : 0;
