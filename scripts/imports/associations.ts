/**
 * `npm run import:associations`: proposes associations from Enhetsregisteret and Frivillighetsregisteret.
 *
 * Proposals wait in the gateway's review queue, or as files if there is no gateway.
 */
import { join } from 'node:path';
import type { Repository } from '../../src/gateway/git/repository.ts';
import { siteLanguage } from '../../src/i18n/index.ts';
import type { Answer } from '../../src/imports/registers/answers.ts';
import { unapprovedDrafts } from '../../src/gateway/imports/unapproved-drafts.ts';
import { MOST_IN_QUEUE } from '../../src/gateway/register-import/propose-chosen.ts';
import { readMemory, storeMemory } from '../../src/gateway/register-import/stored-answer.ts';
import { type AssociationPlan, memoryAfter, planAssociations } from '../../src/imports/registers/plan.ts';
import { reportLines } from '../../src/imports/registers/report.ts';
import type { Site } from '../../src/schemas/site.ts';
import { type ContentSnapshot, contentSnapshot, runImport, settingsOf } from '../support/content-snapshot.ts';
import { commandOptions } from '../support/command-options.ts';
import { fail } from '../support/fail.ts';
import { handOver } from '../support/hand-over.ts';
import { writeWhole } from '../../src/gateway/storage/whole-file.ts';
import { openCount } from '../support/progress.ts';
import { registerAnswers } from '../support/register-answers.ts';

const USAGE = `npm run import:associations -- [--municipality 3443] [--all] [--from <folder>] [--report]

Proposes associations from Enhetsregisteret and Frivillighetsregisteret.
  --municipality  four digits; that of site.yml if left out
  --all           also associations outside Frivillighetsregisteret
  --from          reads answers of the registers from files in a folder
  --report        prints what would be proposed, and proposes nothing`;
const asked = commandOptions(USAGE, {
  municipality: { type: 'string' },
  from: { type: 'string' },
  all: { type: 'boolean', default: false },
  report: { type: 'boolean', default: false },
});
const progress = openCount();

try {
  await runImport(importAssociations);
} catch (error) {
  progress.end();
  fail(error);
}

async function importAssociations(folder: string, repository: Repository | undefined): Promise<void> {
  const content = await contentSnapshot(repository, ['associations']);
  const { site } = settingsOf(content);
  const drafts = repository && (await unapprovedDrafts(repository, 'associations'));
  const published = content.report.entries.associations.map(({ slug, value }) => ({ slug, fields: value }));
  // What waits already is recognised, also when the memory of it is lost.
  const existing = [...published, ...(drafts?.entries ?? [])];
  const { municipality = site.municipality.number } = asked;
  const answer: Answer = await registerAnswers(folder, { ...asked, municipality, existing }, progress);
  const memory = readMemory(folder, municipality);
  const plan = planAssociations({ answer, existing, site, memory, ...(drafts && { taken: drafts.taken }) });
  const report = join(folder, 'associations-report.json');
  writeWhole(report, `${JSON.stringify({ ...plan, memory: undefined }, null, 2)}\n`);
  for (const line of reportLines(plan, answer.faults)) console.log(line);
  if (!asked.report) {
    const submitted = await propose(plan, { folder, repository, content, site, waiting: drafts?.slugs.size ?? 0 });
    storeMemory(folder, municipality, memoryAfter(plan, memory, submitted));
  }
  console.log(`All of it, with both values of each difference: ${report}. Source: Brønnøysundregistrene (NLOD).`);
}

interface Target {
  folder: string;
  repository: Repository | undefined;
  content: ContentSnapshot;
  site: Site;
  /** The number of drafts that wait for people already. */
  waiting: number;
}

/** Hands the proposals over to people, and returns those that arrived. */
async function propose(plan: AssociationPlan, { folder, repository, content, site, waiting }: Target) {
  const proposals = plan.proposals.map((each) => ({ ...each, collection: 'associations' as const }));
  const first = repository ? proposals.slice(0, Math.max(0, MOST_IN_QUEUE - waiting)) : proposals;
  const language = siteLanguage(site);
  const source = language.words.imports.registers;
  const { submitted } = await handOver(first, { repository, language, source, folder, files: content.files });
  const later = proposals.length - first.length;
  if (later > 0)
    console.log(`${later} more come in a run when the queue is shorter: it takes ${MOST_IN_QUEUE} at a time.`);
  return submitted;
}
