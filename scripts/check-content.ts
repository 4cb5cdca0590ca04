import { readContentFolder } from '../src/entries/folder.ts';
import { judge } from '../src/entries/judge.ts';
import { readKnobs } from '../src/entries/knobs.ts';
import { languageOf } from '../src/i18n/index.ts';

// `npm run check:content`: every problem of a content folder at once. Exit 1 if any is an error.
const { content } = readKnobs(process.env);
const { problems } = judge(readContentFolder(content), languageOf('nb').words.problems);
const errors = problems.filter(({ level }) => level === 'error');
for (const { file, field, reason, level } of problems) {
  console.log(`${level === 'error' ? 'FEIL    ' : 'ADVARSEL'} ${file}: ${field}: ${reason}`);
}
console.log(`${content}: ${errors.length} feil, ${problems.length - errors.length} advarsler.`);
process.exitCode = errors.length > 0 ? 1 : 0;
