import { basename, dirname } from 'node:path';
import { type PublishResult, type PublishOptions, publish, publishInPlace } from '../../publish/publish.ts';
import { type BackgroundTask, type BackgroundTasks, backgroundTasks } from '../scheduled-jobs/background-tasks.ts';

/** Where the way from an approval to the page stands, for the editor and for staff. */
export interface PublishingState {
  /** `failed` means that the last good site is still served. */
  state: 'idle' | 'building' | 'failed';
  /** The commit that is served, as far as this process knows. */
  commit?: string;
  /** When the state began, as an instant. */
  at: string;
  /** Why it failed, for staff. */
  reason?: string;
  warnings?: string[];
}

export interface Publisher extends BackgroundTask {
  state(): PublishingState;
}

export interface PublisherOptions extends Omit<PublishOptions, 'now'> {
  /** Says before each build what is to be published, and may refuse by throwing a sentence. */
  prepare?: () => Promise<Pick<PublishOptions, 'commit' | 'environment'>>;
  /** Called each time that a build has failed. */
  onFailed?: (reason: string) => void;
  publish?: (options: PublishOptions) => Promise<Pick<PublishResult, 'commit' | 'warnings'>>;
  /** Milliseconds until a failed build is tried again; later each time. */
  retry?: number;
  /** Where the builds are run. */
  tasks?: Pick<BackgroundTasks, 'onRequest'>;
}

/**
 * Tells how a site comes into the folder that is served: as a release where that is `current` of several, else in its
 * place.
 */
export function publishedInto(served: string): Pick<PublisherOptions, 'target' | 'publish'> {
  if (basename(served) === 'current') return { target: dirname(served) };
  return { target: served, publish: publishInPlace };
}

/** Builds and publishes in the background: `request()` after each change, of which many make one build. */
export function openPublisher({
  onFailed,
  prepare = async () => ({}),
  publish: build = publish,
  retry = 60_000,
  tasks = backgroundTasks(),
  ...options
}: PublisherOptions): Publisher {
  let state: PublishingState = { state: 'idle', at: new Date().toISOString() };
  const enter = (next: Partial<PublishingState> & Pick<PublishingState, 'state'>) => {
    const { commit } = state;
    state = { ...(commit && { commit }), ...next, at: new Date().toISOString() };
  };

  const ending = new AbortController();
  const background = tasks.onRequest(
    'publishing',
    async () => {
      enter({ state: 'building' });
      try {
        const { environment, ...prepared } = await prepare();
        const { commit, warnings } = await build({
          ...{ commit: 'refs/heads/main', signal: ending.signal, ...options, ...prepared },
          environment: { ...options.environment, ...environment },
        });
        enter({ state: 'idle', commit, warnings });
      } catch (error) {
        // What was stopped on purpose is made up for at the next start.
        if (ending.signal.aborted) return;
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
    stop() {
      background.stop();
      ending.abort();
    },
  };
}
