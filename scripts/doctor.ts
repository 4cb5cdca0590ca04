/**
 * `npm run doctor`: says what is wrong with the portal and what to do about it, also while the gateway is running. Exits
 * with 1 if something must be mended now. `--links` also asks for the links to other sites, which takes a while, and `--newer` asks
 * the remote that Dugnad was fetched from whether there is a newer version.
 * `--language nn` or `en` for another language than that of the site.
 */
import { parseArgs } from 'node:util';
import { backupInWords } from '../src/gateway/doctor/backup-in-words.ts';
import { byLevel, type Finding, inWords } from '../src/gateway/doctor/finding.ts';
import { languageOf } from '../src/i18n/index.ts';
import { examine } from './support/doctor.ts';
import { fail } from './support/fail.ts';

try {
  const { values } = parseArgs({
    options: {
      links: { type: 'boolean', default: false },
      newer: { type: 'boolean', default: false },
      language: { type: 'string' },
    },
  });
  const { findings, languageCode, nightly } = await examine(process.env, values);
  const language = languageOf(values.language ?? languageCode);
  for (const finding of byLevel(findings)) print(finding);
  if (findings.length === 0) console.log(language.words.doctor.allFine);
  if (nightly?.last) console.log(backupInWords(language, nightly.last));
  process.exitCode = findings.some(({ level }) => level === 'fault') ? 1 : 0;

  function print(finding: Finding): void {
    const { what, advice } = inWords(language, finding);
    console.log(`${finding.level === 'fault' ? '!' : '-'} ${what}\n  ${advice}`);
    for (const { text } of finding.items ?? []) console.log(`    ${text}`);
  }
} catch (error) {
  fail(error);
}
