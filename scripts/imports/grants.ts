/**
 * `npm run import:grants`: proposes the national schemes of the catalogue that the program ships with, and those of the
 * municipality's county, as grants.
 *
 * Proposals wait in the gateway's review queue, or as files if there is no gateway; the portal's own edits win, field by
 * field. `--report` only tells.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../../src/entries/environment.ts';
import { openRepository, type Repository } from '../../src/gateway/git/repository.ts';
import { readGatewaySettings } from '../../src/gateway/settings.ts';
import { writeWhole } from '../../src/gateway/storage/whole-file.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { readCatalogue } from '../../src/imports/grants/catalogue.ts';
import { type CatalogueMemory, type GrantPlan, memoryWithout, planGrants } from '../../src/imports/grants/plan.ts';
import { folderSnapshot, hasRepository, publishedSnapshot, slugsOfDrafts } from '../support/content-snapshot.ts';
import { fail } from '../support/fail.ts';
import { catalogueFiles } from '../support/grant-catalogue.ts';
import { handOver, toFolder, toReviewQueue } from '../support/hand-over.ts';
import { readJson } from '../support/import-files.ts';

const { values: asked } = parseArgs({ options: { report: { type: 'boolean', default: false } } });

try {
  const settings = readGatewaySettings(process.env);
  const repository = hasRepository(settings.repository) ? await openRepository(settings.repository) : undefined;
  await importGrants(join(settings.state, 'imports'), repository).finally(() => repository?.close());
} catch (error) {
  fail(error);
}

async function importGrants(folder: string, repository: Repository | undefined): Promise<void> {
  const { report, files } = repository
    ? await publishedSnapshot(repository, ['grants'])
    : folderSnapshot(readEnvironment(process.env).content);
  if (!report.settings) throw new Error('site.yml or closures.yml is wrong. Run "npm run check:content".');
  const { site, closures } = report.settings;
  const language = languageOf(site.language);
  const memoryFile = join(folder, 'grants.json');
  const before = readJson<CatalogueMemory>(memoryFile) ?? {};
  const plan = planGrants({
    catalogue: readCatalogue(catalogueFiles(), site.municipality.number, { language, closures }),
    existing: report.entries.grants.map(({ slug, value }) => ({ slug, fields: value })),
    memory: before,
    ...(repository && { taken: await slugsOfDrafts(repository, 'grants') }),
  });
  const reportFile = join(folder, 'grants-report.json');
  writeWhole(reportFile, `${JSON.stringify({ ...plan, memory: undefined }, null, 2)}\n`);
  tell(plan);
  console.log(`All of it, with both values of each difference: ${reportFile}.`);
  if (asked.report) return;
  const write = repository
    ? toReviewQueue(repository, language, language.words.imports.grants)
    : toFolder(join(folder, 'proposed'), files);
  const proposals = plan.proposals.map((each) => ({ ...each, collection: 'grants' as const }));
  const { submitted, refused } = await handOver(proposals, write, () => {});
  const again = refused.map(({ proposal }) => proposal);
  writeWhole(memoryFile, JSON.stringify(memoryWithout(again, plan, before)));
  console.log(
    `${submitted.length} proposals ${repository ? 'wait in the review queue' : `are in ${folder}/proposed`}.`,
  );
  for (const { proposal, reason } of refused) console.log(`${proposal.title}: ${reason}`);
}

function tell({ proposals, kept, askedBefore, unchanged }: GrantPlan): void {
  const count = (kind: string) => proposals.filter((each) => each.kind === kind).length;
  console.log(`${count('new')} new grants, ${count('change')} changed, ${unchanged} as before.`);
  if (askedBefore > 0) console.log(`${askedBefore} have been proposed before and have no entry.`);
  if (kept.length > 0) console.log(`${kept.length} values differ from the catalogue; the entries keep their own.`);
}
