import type { Hono } from 'hono';
import { LockHeld } from '../../publish/lock.ts';
import { describeReleases, endRollback, rollBack, RollbackRefusal } from '../../publish/rollback.ts';
import type { Language } from '../../i18n/index.ts';
import { answerPage, type GatewayParts, readForm, type Status } from '../http/context.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import { staffRoutes } from '../people/staff-routes.ts';
import { releasesPage } from './pages.ts';

/** Where the site is published, and what to call when another release is served. */
export interface ReleaseTools {
  target: string;
  onChanged: () => void;
}

/** Completed actions: the value of `gjort` in the URL, and a key of `releases.done`. */
const DONE = ['rolledBack', 'ended'] as const;

/** Serves `/admin/utgaver/` to staff: the releases of the site, and going back to one. */
export function releaseRoutes(parts: GatewayParts, tools: ReleaseTools): Hono<StaffEnvironment> {
  const routes = staffRoutes(parts);

  routes.get('/', (context) => showReleases(parts, tools, context));

  routes.post('/tilbake/', async (context) => {
    const release = (await readForm(context))('release');
    return change(context, 'rolledBack', () => rollBack(tools.target, release));
  });

  routes.post('/nyeste/', (context) => change(context, 'ended', () => endRollback(tools.target)));

  async function change(context: StaffContext, done: (typeof DONE)[number], work: () => Promise<unknown>) {
    try {
      await work();
    } catch (error) {
      return showReleases(parts, tools, context, refusalOf(error, context.var.language));
    }
    parts.log(`release-${done}`, { by: context.var.session.person.id });
    tools.onChanged();
    return context.redirect(`/admin/utgaver/?gjort=${done}`, 303);
  }

  return routes;
}

async function showReleases(
  parts: GatewayParts,
  { target }: ReleaseTools,
  context: StaffContext,
  refused?: { sentence: string; status: Status },
): Promise<Response> {
  const { language } = context.var;
  const done = DONE.find((each) => each === context.req.query('gjort'));
  const shown = { ...(await describeReleases(target)), now: parts.now(), done, refusal: refused?.sentence };
  return answerPage(context, parts, language, releasesPage(language, shown), refused?.status);
}

function refusalOf(error: unknown, { words: { releases } }: Language): { sentence: string; status: Status } {
  if (error instanceof LockHeld) return { sentence: releases.busy, status: 409 };
  if (error instanceof RollbackRefusal) return { sentence: releases.refusals[error.reason], status: 422 };
  throw error;
}
