/** `npm run restore -- <file>`: restores people and content from a backup. */
import { restoreBackup } from '../src/gateway/storage/archive.ts';
import { readGatewaySettings } from '../src/gateway/settings.ts';
import { repositoryBackup } from './support/content-repository.ts';
import { fail } from './support/fail.ts';

const [file] = process.argv.slice(2);
if (!file) fail('Say from where: npm run restore -- <file>');
try {
  const settings = readGatewaySettings(process.env);
  await restoreBackup(settings, file, repositoryBackup);
  console.log(`Restored ${settings.state} and ${settings.repository}. Everybody has to sign in again.`);
} catch (error) {
  fail(error);
}
