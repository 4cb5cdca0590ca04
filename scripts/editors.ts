/**
 * `npm run editors -- <command>`: manages who may sign in and what they may edit, also while the gateway is running.
 */
import { editorsCommand } from '../src/gateway/people/command.ts';
import { openState } from '../src/gateway/storage/database.ts';
import { readGatewaySettings } from '../src/gateway/settings.ts';
import { readFacts } from './support/content-repository.ts';
import { fail } from './support/fail.ts';

try {
  const { state, repository } = readGatewaySettings(process.env);
  const associations = () => readFacts(repository, (facts) => facts.associations());
  const lines = await editorsCommand(process.argv.slice(2), {
    state: openState(state, { busyTimeout: 10_000 }),
    associations,
    now: Date.now(),
  });
  for (const line of lines) console.log(line);
} catch (error) {
  fail(error);
}
