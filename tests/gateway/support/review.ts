import { onTestFinished } from 'vitest';
import { wallClockAt } from '../../../src/domain/time/zoned.ts';
import type { PublishedBuild } from '../../../src/entries/brakes.ts';
import { contentFacts } from '../../../src/gateway/editing/content-facts.ts';
import type { Editing } from '../../../src/gateway/editing/gateway.ts';
import type { PublishingState } from '../../../src/gateway/editing/publishing.ts';
import { openValidatedContent } from '../../../src/gateway/review/validated-content.ts';
import type { ReviewTools } from '../../../src/gateway/review/context.ts';
import { scheduledWork } from '../../../src/gateway/scheduled-jobs/jobs.ts';
import { giveAssociation } from '../../../src/gateway/people/register.ts';
import type { Session } from '../../../src/gateway/people/session.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { type Asking, FILES, gatewayOn, open, saving } from './editing.ts';
import { type Browser, START, TestGateway } from './gateway.ts';

/** The portal of the other tests, in which somebody has seen that all is right. */
export const CHECKED: Record<string, string> = Object.fromEntries(
  Object.entries(FILES).map(([path, text]) => [path, text.replace(/\n---\n/, '\nchecked: 2026-10-01\n---\n')]),
);

/** A whole gateway around a repository of its own, with Mona of the centre and Kari, who writes for the hiking club. */
export async function moderatedPortal({ files = CHECKED, trusted = false } = {}) {
  const listeners: ((editing: Editing) => void)[] = [];
  const clock = { now: START };
  const served: { report?: PublishedBuild } = {};
  const asking = await gatewayOn(files, {
    clock: () => new Date(clock.now),
    tell: (editing) => {
      for (const listener of listeners) listener(editing);
    },
  });
  const { repository } = asking.gateway;
  const publishing: PublishingState = { state: 'idle', at: new Date(START).toISOString() };
  const moderation: ReviewTools = {
    editing: asking.gateway,
    judged: openValidatedContent(repository, languageOf('nb')),
    published: () => served.report,
    standing: () => ({ publishing, remote: { state: 'none' } }),
  };
  const content = contentFacts(repository);
  const gateway = new TestGateway({ moderation, content });
  const mona = gateway.person({ name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator' });
  const kari = gateway.person({ name: 'Kari Nordmann', email: 'kari@lag.example' });
  giveAssociation(gateway.state, kari.id, { slug: 'turlag', trusted });
  const parts = {
    ...{
      moderation,
      content,
      state: gateway.state,
      settings: { url: 'https://dugnad.elvedal.example', behindProxy: false },
    },
    ...{ frame: async () => '', log: () => undefined, now: () => gateway.now },
  };
  const work = scheduledWork(parts, { digestHours: 24 });
  const told: Promise<void>[] = [];
  // Before the database is closed, which was registered first and so comes last.
  onTestFinished(async () => {
    await Promise.all(told);
  });
  listeners.push((editing) => {
    work.record(editing);
    told.push(work.notify(editing));
  });
  const session = (who: typeof kari): Session => ({
    person: { id: who.id, name: who.name },
    role: who.role,
    associations: who === kari ? [{ slug: 'turlag', trusted }] : [],
  });
  return {
    ...{ gateway, asking, served, parts, mona, kari, publishing, session },
    /** Moves the clock of all parts. */
    wait(milliseconds: number) {
      gateway.now += milliseconds;
      clock.now = gateway.now;
    },
    wallClock: () => wallClockAt(gateway.now),
    /** Lets a round of mail be written, and takes it out. */
    async mail() {
      await Promise.all(told);
      for (const round of Object.values(work.rounds)) await round();
      return gateway.mail();
    },
    /** Kari saves an entry as the editor does, and sends it for approval. */
    async submit(path: string, raw: string, base?: string) {
      await saved(asking, session(kari), path, raw, base);
      const [collection, file = ''] = path.split('/');
      const named = { collection, slug: file.replace('.md', '') };
      return asking.ask(session(kari), 'updateUnpublishedEntryStatus', { ...named, newStatus: 'pending_review' });
    },
    /** Finds what «seen» a form would send along of what is published at a path, or in its draft. */
    async seenAt(path: string): Promise<string> {
      return (await open(asking, session(mona), path)).base;
    },
    /** Kari changes the published or drafted text of an entry. */
    async change(path: string, edit: (raw: string) => string) {
      const { raw, base } = await open(asking, session(kari), path);
      return saved(asking, session(kari), path, edit(raw), base);
    },
    signedIn: (who: typeof kari): Promise<Browser> => gateway.signedIn(who.email ?? ''),
    /** Reads what is published at a path; nothing if nothing is. */
    async published(path: string): Promise<string | undefined> {
      const main = (await repository.refs({ fresh: true })).get('refs/heads/main') ?? '';
      return (await repository.file(main, path))?.bytes?.toString();
    },
  };
}

async function saved({ ask }: Asking, session: Session, path: string, raw: string, base?: string) {
  const answer = await ask(session, 'persistEntry', saving(path, raw, base));
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body as { outcome: string };
}

/** Reads a page as text: tags away, blanks in one. */
export async function textOf(answer: Response | Promise<Response>): Promise<string> {
  const markup = await (await answer).text();
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}

/** Finds the fields of a form that goes along with a press, by its address. */
export async function hiddenFields(
  answer: Response | Promise<Response>,
  action: string,
): Promise<Record<string, string>> {
  const markup = await (await answer).text();
  const at = markup.indexOf(`action="${action}"`);
  if (at < 0) throw new Error(`No form to ${action} in ${markup}`);
  const form = markup.slice(at, markup.indexOf('</form>', at));
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}
