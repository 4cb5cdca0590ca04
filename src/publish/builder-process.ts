import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../entries/environment.ts';
import type { Fault } from './fault.ts';
import type { BuildProgress } from './site/progress.ts';
import type { SearchState } from './site/search.ts';
import type { BuildOrder, SiteBuilder } from './site/site-builder.ts';

/** What is sent to the process that builds. */
export type SentOrder = Omit<BuildOrder, 'signal' | 'onSearch' | 'onProgress'>;

/** What it answers to an order, and says meanwhile: how far it is, and that the next site has a newer search index. */
export type BuildAnswer =
  { faults: Fault[]; search: SearchState } | { reason: string } | { searchIndex: true } | { progress: BuildProgress };

const PROGRAM = fileURLToPath(new URL('builder-program.ts', import.meta.url));

/** A builder in a process of its own. */
export interface BuilderProcess {
  build: SiteBuilder;
  /** Ends the process, which forgets the last site. Not during a build. */
  stop(): void;
}

/**
 * Opens a builder in a process of its own, so that a server in this one answers at once while a site is built.
 *
 * The process starts with the first order and stays, since it remembers the last site. If it dies, the order fails, and
 * the next one starts another, which makes everything anew. A signal ends it.
 */
export function openBuilderProcess(onSearchIndex: () => void = () => {}): BuilderProcess {
  let running: ChildProcess | undefined;
  const build: SiteBuilder = async ({ signal, onSearch, onProgress, ...order }) => {
    signal?.throwIfAborted();
    running = running?.connected ? running : startProcess(onSearchIndex);
    const builder = running;
    const stop = () => builder.kill();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      builder.ref();
      builder.send(order satisfies SentOrder);
      const { faults, search } = await answerOf(builder, onProgress);
      onSearch?.(search);
      return faults;
    } finally {
      signal?.removeEventListener('abort', stop);
      // It does not keep this process from ending, and ends with it.
      builder.unref();
      builder.channel?.unref();
    }
  };
  return {
    build,
    stop() {
      running?.kill();
      running = undefined;
    },
  };
}

/** Returns the options of Node for the process: a limit of its memory, if the host sets one, and a way to tidy up. */
function nodeOptions(): string[] {
  const { buildMemory } = readEnvironment(process.env);
  return ['--expose-gc', ...(buildMemory ? [`--max-old-space-size=${buildMemory}`] : [])];
}

// For glibc, which keeps what threads have freed, and many of them compress files and draw pictures here: a third of what
// the process would hold (seen with glibc 2.36).
const MEMORY_SETTINGS = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_MMAP_THRESHOLD_: '131072',
};

function startProcess(onSearchIndex: () => void): ChildProcess {
  const builder = fork(PROGRAM, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...MEMORY_SETTINGS, ...process.env, NODE_ENV: 'production' },
    execArgv: [...process.execArgv, ...nodeOptions()],
  });
  return builder.on('message', (answer: BuildAnswer) => {
    if ('searchIndex' in answer) onSearchIndex();
  });
}

type Built = Extract<BuildAnswer, { faults: unknown }>;

async function answerOf(builder: ChildProcess, onProgress?: BuildOrder['onProgress']): Promise<Built> {
  const { promise, resolve, reject } = Promise.withResolvers<Built>();
  const onMessage = (answer: BuildAnswer) => {
    if ('progress' in answer) onProgress?.(answer.progress);
    if ('faults' in answer) resolve(answer);
    if ('reason' in answer) reject(new Error(answer.reason));
  };
  const onExit = (code: number | null, stoppedBy: string | null) =>
    reject(new Error(`The builder was stopped by ${stoppedBy ?? code}; often that means that memory ran out.`));
  builder.on('message', onMessage).once('exit', onExit).once('error', reject);
  try {
    return await promise;
  } finally {
    builder.off('message', onMessage).off('exit', onExit).off('error', reject);
  }
}
