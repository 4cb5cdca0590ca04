import { basename, dirname } from 'node:path';
import { openBuilderProcess } from '../../publish/builder-process.ts';
import { openExporter } from '../../publish/export-commit.ts';
import { openHistoryReader } from '../../publish/history.ts';
import { type PublishResult, type PublishOptions, publish, publishInPlace } from '../../publish/publish.ts';
import { PublishingHeld } from '../../publish/rollback.ts';
import type { SiteBuilder } from '../../publish/site/site-builder.ts';
import { type BackgroundTask, type BackgroundTasks, backgroundTasks } from '../scheduled-jobs/background-tasks.ts';

/** The publishing state, shown to editors and staff. */
export interface PublishingState {
  /** `failed`: the last good site is still served; `held`: an earlier release is, because somebody chose it. */
  state: 'idle' | 'building' | 'failed' | 'held';
  /** The served commit, if this process has built it. */
  commit?: string;
  /** When the state began, as an ISO instant. */
  at: string;
  /** Why it failed, for staff. */
  reason?: string;
  warnings?: string[];
  /** `behind` while the served site has the search index of an earlier one: its own follows within a minute. */
  search?: 'current' | 'behind';
}

/** A commit that was published: all that it contains is on the site. */
export interface PublishedCommit {
  commit: string;
  /** When it was there, as an ISO instant. */
  at: string;
}

export interface Publisher extends BackgroundTask {
  state(): PublishingState;
  /** Lists what this process has published, oldest first; the last one is served. */
  published(): readonly PublishedCommit[];
}

// So that a page that was left open for days still shows the right time.
const MAX_PUBLISHED = 1000;

export interface PublisherOptions extends Omit<PublishOptions, 'now'> {
  /** Prepares each build; may refuse it by throwing an error. */
  prepare?: () => Promise<Pick<PublishOptions, 'commit' | 'environment'>>;
  /** Called after each failed build. */
  onFailed?: (reason: string) => void;
  /** Called after each build, with how long it took; not after one that was stopped, or held by a rollback. */
  onEnded?: (facts: { seconds: number; isPublished: boolean }) => void;
  publish?: (options: PublishOptions) => Promise<Pick<PublishResult, 'commit' | 'warnings'>>;
  /** Milliseconds until a failed build is retried; the delay grows. */
  retry?: number;
  /** The background task runner. */
  tasks?: Pick<BackgroundTasks, 'onRequest'>;
  /** Opens the builder, unless `build` is one; by default in a process of its own. */
  openBuilder?: (onSearchIndex: () => void) => SiteBuilder;
}

/** Returns how to publish into a folder: as a release if it is `current` beside other releases, else in place. */
export function publishTarget(served: string): Pick<PublisherOptions, 'target' | 'publish'> {
  if (basename(served) === 'current') return { target: dirname(served) };
  return { target: served, publish: publishInPlace };
}

/**
 * Creates a publisher that builds in the background. Several calls of `request()` during a build lead to one more
 * build.
 */
export function openPublisher({
  onFailed,
  onEnded,
  prepare = async () => ({}),
  publish: build = publish,
  retry = 60_000,
  tasks = backgroundTasks(),
  openBuilder = (onSearchIndex) => openBuilderProcess(onSearchIndex).build,
  ...options
}: PublisherOptions): Publisher {
  let state: PublishingState = { state: 'idle', at: new Date().toISOString() };
  const enter = (next: Partial<PublishingState> & Pick<PublishingState, 'state'>) => {
    const { commit } = state;
    state = { ...(commit && { commit }), ...next, at: new Date().toISOString() };
  };

  // Kept from one publish to the next: they remember the last one.
  const tools = {
    build: openBuilder(() => background.request()),
    exportCommit: openExporter(),
    readHistory: openHistoryReader(),
  };
  const published: PublishedCommit[] = [];
  const remember = (commit: string) => {
    published.push({ commit, at: state.at });
    if (published.length > MAX_PUBLISHED) published.shift();
  };

  const abort = new AbortController();
  const background = tasks.onRequest(
    'publishing',
    async () => {
      enter({ state: 'building' });
      const began = performance.now();
      const end = (isPublished: boolean) => onEnded?.({ seconds: (performance.now() - began) / 1000, isPublished });
      try {
        let search: PublishingState['search'];
        const onSearch = (found: typeof search) => {
          search = found;
        };
        const { environment, ...prepared } = await prepare();
        const { commit, warnings } = await build({
          ...{ commit: 'refs/heads/main', signal: abort.signal, onSearch, ...tools, ...options, ...prepared },
          environment: { ...options.environment, ...environment },
        });
        enter({ state: 'idle', commit, warnings, ...(search && { search }) });
        remember(commit);
        end(true);
      } catch (error) {
        // A build that was stopped on purpose runs again at the next start.
        if (abort.signal.aborted) return;
        if (error instanceof PublishingHeld) {
          enter({ state: 'held', reason: error.message });
          return;
        }
        end(false);
        const reason = (error as Error).message;
        enter({ state: 'failed', reason });
        onFailed?.(reason);
        throw error;
      }
    },
    { firstRetry: retry, lastRetry: 60 * retry },
  );
  return {
    ...background,
    state: () => state,
    published: () => published,
    stop() {
      background.stop();
      abort.abort();
    },
  };
}
