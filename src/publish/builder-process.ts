import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Fault } from './fault.ts';
import type { BuildOrder, SiteBuilder } from './site/site-builder.ts';

/** What is sent to the process that builds. */
export type SentOrder = Omit<BuildOrder, 'signal'>;

/** What it answers. */
export type BuildAnswer = { faults: Fault[] } | { reason: string };

const PROGRAM = fileURLToPath(new URL('builder-program.ts', import.meta.url));

/**
 * Opens a builder in a process of its own, so that a server in this one answers at once while a site is built.
 *
 * The process starts with the first order and stays, since it remembers the last site. If it dies, the order fails, and
 * the next one starts another, which makes everything anew. A signal ends it.
 */
export function openBuilderProcess(): SiteBuilder {
  let running: ChildProcess | undefined;
  return async ({ signal, ...order }) => {
    signal?.throwIfAborted();
    running = running?.connected ? running : startProcess();
    const builder = running;
    const stop = () => builder.kill();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      builder.ref();
      builder.send(order satisfies SentOrder);
      const answer = await answerOf(builder);
      if ('reason' in answer) throw new Error(answer.reason);
      return answer.faults;
    } finally {
      signal?.removeEventListener('abort', stop);
      // It does not keep this process from ending, and ends with it.
      builder.unref();
      builder.channel?.unref();
    }
  };
}

function startProcess(): ChildProcess {
  return fork(PROGRAM, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

async function answerOf(builder: ChildProcess): Promise<BuildAnswer> {
  const ended = new AbortController();
  try {
    return await Promise.race([
      once(builder, 'message', { signal: ended.signal }).then(([answer]) => answer as BuildAnswer),
      once(builder, 'exit', { signal: ended.signal }).then(([code, stoppedBy]) => {
        throw new Error(`The builder was stopped by ${stoppedBy ?? code}; often that means that memory ran out.`);
      }),
    ]);
  } finally {
    ended.abort();
  }
}
