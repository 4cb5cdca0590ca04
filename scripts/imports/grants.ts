/**
 * `npm run import:grants`: proposes the national schemes of the catalogue that the program ships with, and those of the
 * municipality's county, as grants.
 *
 * Proposals wait in the gateway's review queue, or as files if there is no gateway; the portal's own edits win, field by
 * field.
 */
import { join } from 'node:path';
import type { Repository } from '../../src/gateway/git/repository.ts';
import { unapprovedDrafts } from '../../src/gateway/imports/unapproved-drafts.ts';
import { readJson, writeWhole } from '../../src/gateway/storage/whole-file.ts';
import { siteLanguage } from '../../src/i18n/index.ts';
import { readCatalogue } from '../../src/imports/grants/catalogue.ts';
import { type CatalogueMemory, type GrantPlan, memoryWithout, planGrants } from '../../src/imports/grants/plan.ts';
import { contentSnapshot, runImport, settingsOf } from '../support/content-snapshot.ts';
import { commandOptions } from '../support/command-options.ts';
import { fail } from '../support/fail.ts';
import { catalogueFiles } from '../support/grant-catalogue.ts';
import { handOver } from '../support/hand-over.ts';

const USAGE = `npm run import:grants -- [--report]

Proposes the national schemes that the program ships with, and those of the municipality's county.
  --report  prints what would be proposed, and proposes nothing`;
const asked = commandOptions(USAGE, { report: { type: 'boolean', default: false } });

try {
  await runImport(importGrants);
} catch (error) {
  fail(error);
}

async function importGrants(folder: string, repository: Repository | undefined): Promise<void> {
  const content = await contentSnapshot(repository, ['grants']);
  const { site, closures } = settingsOf(content);
  const language = siteLanguage(site);
  const memoryFile = join(folder, 'grants.json');
  const before = readJson<CatalogueMemory>(memoryFile) ?? {};
  const drafts = repository && (await unapprovedDrafts(repository, 'grants'));
  const published = content.report.entries.grants.map(({ slug, value }) => ({ slug, fields: value }));
  const plan = planGrants({
    catalogue: readCatalogue(catalogueFiles(), site.municipality.number, { language, closures }),
    // What waits already is recognised, also when the memory of it is lost.
    existing: [...published, ...(drafts?.entries ?? [])],
    memory: before,
    ...(drafts && { taken: drafts.taken }),
  });
  const reportFile = join(folder, 'grants-report.json');
  writeWhole(reportFile, `${JSON.stringify({ ...plan, memory: undefined }, null, 2)}\n`);
  printReport(plan);
  console.log(`All of it, with both values of each difference: ${reportFile}.`);
  if (asked.report) return;
  const proposals = plan.proposals.map((each) => ({ ...each, collection: 'grants' as const }));
  const source = language.words.imports.grants;
  const { refused } = await handOver(proposals, { repository, language, source, folder, files: content.files });
  const again = refused.map(({ proposal }) => proposal);
  writeWhole(memoryFile, JSON.stringify(memoryWithout(again, plan, before)));
}

function printReport({ proposals, kept, askedBefore, unchanged }: GrantPlan): void {
  const count = (kind: string) => proposals.filter((each) => each.kind === kind).length;
  console.log(`${count('new')} new grants, ${count('change')} changed, ${unchanged} as before.`);
  if (askedBefore > 0) console.log(`${askedBefore} have been proposed before and have no entry.`);
  if (kept.length > 0) console.log(`${kept.length} values differ from the catalogue; the entries keep their own.`);
}
