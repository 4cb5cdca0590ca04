import { onTestFinished } from 'vitest';
import { wallClockAt } from '../../../src/domain/time/zoned.ts';
import type { PublishedBuild } from '../../../src/entries/brakes.ts';
import { contentFacts } from '../../../src/gateway/editing/content-facts.ts';
import type { FetchCalendar } from '../../../src/gateway/association-calendars/import-calendar.ts';
import type { RegisterTools } from '../../../src/gateway/register-import/register-plan.ts';
import type { EditEvent } from '../../../src/gateway/editing/gateway.ts';
import type { PublishedCommit, PublishingState } from '../../../src/gateway/editing/publishing.ts';
import { lastSaved, publicationReader } from '../../../src/gateway/publication/publication.ts';
import { openValidatedContent } from '../../../src/gateway/review/validated-content.ts';
import type { ReviewTools } from '../../../src/gateway/review/context.ts';
import { scheduledWork } from '../../../src/gateway/scheduled-jobs/jobs.ts';
import { giveAssociation } from '../../../src/gateway/people/register.ts';
import type { Session } from '../../../src/gateway/people/session.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { type TestEditing, FILES, gatewayOn, open, saveParameters } from './editing.ts';
import { type Browser, START, TestGateway } from './gateway.ts';

/** The standard portal with all its information recently checked. */
export const CHECKED: Record<string, string> = Object.fromEntries(
  Object.entries(FILES).map(([path, text]) => [path, text.replace(/\n---\n/, '\nchecked: 2026-10-01\n---\n')]),
);

interface PortalOptions {
  files?: Record<string, string>;
  trusted?: boolean;
  fetchCalendar?: FetchCalendar;
  registers?: RegisterTools;
}

/** A whole gateway on its own repository, with Mona of the centre and Kari of the hiking club. */
export async function moderatedPortal({
  files = CHECKED,
  trusted = false,
  fetchCalendar,
  registers,
}: PortalOptions = {}) {
  const listeners: ((editing: EditEvent) => void)[] = [];
  const clock = { now: START };
  const served: { report?: PublishedBuild } = {};
  const asking = await gatewayOn(files, {
    clock: () => new Date(clock.now),
    onEdit: (editing) => {
      for (const listener of listeners) listener(editing);
    },
  });
  const { repository } = asking.gateway;
  const publishing: PublishingState = { state: 'idle', at: new Date(START).toISOString() };
  const published: PublishedCommit[] = [];
  const review: ReviewTools = {
    editing: asking.gateway,
    validatedContent: openValidatedContent(repository, languageOf('nb')),
    published: () => served.report,
    publishingStatus: () => ({ publishing, remote: { state: 'none' } }),
    publicationOf: publicationReader({
      publisher: { state: () => publishing, published: () => published },
      ...{ repository, folder: '' },
    }),
  };
  const content = contentFacts(repository);
  const gateway = new TestGateway({ review, content, fetchCalendar, registers });
  const mona = gateway.person({ name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator' });
  const kari = gateway.person({ name: 'Kari Nordmann', email: 'kari@lag.example' });
  giveAssociation(gateway.state, kari.id, { slug: 'turlag', trusted });
  const parts = {
    ...{
      review,
      content,
      state: gateway.state,
      settings: { url: 'https://dugnad.elvedal.example', behindProxy: false },
    },
    ...{ frame: async () => '', log: () => undefined, now: () => gateway.now, fetchCalendar },
  };
  const work = scheduledWork(parts, { digestHours: 24 });
  const told: Promise<void>[] = [];
  // Runs before the database is closed: cleanups run in reverse order.
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
    /** Publishes all that is saved, as far as the gateway knows. */
    async publish() {
      const commit = await lastSaved(repository);
      published.push({ commit, at: new Date(gateway.now).toISOString() });
      Object.assign(publishing, { state: 'idle', commit });
    },
    /** Moves the clock of all parts. */
    wait(milliseconds: number) {
      gateway.now += milliseconds;
      clock.now = gateway.now;
    },
    wallClock: () => wallClockAt(gateway.now),
    /** Runs the scheduled emails and returns them. */
    async mail() {
      await Promise.all(told);
      for (const round of Object.values(work.jobs)) await round();
      return gateway.mail();
    },
    /** Saves an entry as Kari and submits it. */
    async submit(path: string, raw: string, base?: string) {
      await saved(asking, session(kari), path, raw, base);
      const [collection, file = ''] = path.split('/');
      const named = { collection, slug: file.replace('.md', '') };
      return asking.ask(session(kari), 'updateUnpublishedEntryStatus', { ...named, newStatus: 'pending_review' });
    },
    /** Returns the `seen` value that a form sends for the published entry or its draft. */
    async seenAt(path: string): Promise<string> {
      return (await open(asking, session(mona), path)).base;
    },
    /** Changes the published entry or its draft as Kari. */
    async change(path: string, edit: (raw: string) => string) {
      const { raw, base } = await open(asking, session(kari), path);
      return saved(asking, session(kari), path, edit(raw), base);
    },
    signedIn: (who: typeof kari): Promise<Browser> => gateway.signedIn(who.email ?? ''),
    /** Reads the published text of a path; undefined if there is none. */
    async published(path: string): Promise<string | undefined> {
      const main = (await repository.refs({ fresh: true })).get('refs/heads/main') ?? '';
      return (await repository.file(main, path))?.bytes?.toString();
    },
  };
}

async function saved({ ask }: TestEditing, session: Session, path: string, raw: string, base?: string) {
  const answer = await ask(session, 'persistEntry', saveParameters(path, raw, base));
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body as { outcome: string };
}

/** Converts a page to text without tags, with single spaces. */
export async function textOf(answer: Response | Promise<Response>): Promise<string> {
  const markup = await (await answer).text();
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}

/** Returns the fields of the form with the given action. */
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
