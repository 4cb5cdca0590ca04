/** `npm run backup -- <file>`: saves people and content in one file, also while the gateway is running. */
import { writeBackup } from '../src/gateway/storage/archive.ts';
import { readGatewaySettings } from '../src/gateway/settings.ts';
import { repositoryBackup } from './support/content-repository.ts';
import { fail } from './support/fail.ts';

const [file] = process.argv.slice(2);
if (!file) fail('Say where to: npm run backup -- <file>');
try {
  await writeBackup(readGatewaySettings(process.env), file, repositoryBackup);
  console.log(`Wrote people and content to ${file}. It holds names and addresses: keep it where only you can read it.`);
} catch (error) {
  fail(error);
}
