import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HealthCheck } from './health.ts';
import { outboxState } from './mail/outbox.ts';
import type { State } from './people/state.ts';

const MINUTE = 60_000;

/** Looks whether the database answers. */
export function checkDatabase({ sql }: State): HealthCheck {
  return () => {
    const { people } = sql.get`SELECT count(*) AS people FROM person` as { people: number };
    return { state: 'ok', people };
  };
}

/** Looks whether mail leaves: one that waits for a quarter of an hour is a warning, since links in it last no longer. */
export function checkOutbox(state: State, now: () => number): HealthCheck {
  return () => {
    const { waiting, oldest, fault } = outboxState(state);
    const minutes = oldest === null ? 0 : Math.max(0, Math.floor((now() - oldest) / MINUTE));
    return { state: minutes >= 15 ? 'warning' : 'ok', waiting, minutes, fault };
  };
}

/** Looks whether the repository is there. */
export function checkRepository(folder: string): HealthCheck {
  return () => ({ state: existsSync(join(folder, 'HEAD')) ? 'ok' : 'fault' });
}

/** Looks at the site that is served: when it was built, and of which commit. */
export function checkBuild(site: string): HealthCheck {
  return async () => {
    const path = join(site, 'data', 'build.json');
    const [{ commit = null }, { mtime }] = await Promise.all([
      readFile(path, 'utf8').then((text) => JSON.parse(text) as { commit?: string }),
      stat(path),
    ]);
    return { state: 'ok', commit, built: mtime.toISOString() };
  };
}
