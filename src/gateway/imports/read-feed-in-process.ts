import type { FeedEvents, FeedSetting } from '../../imports/neighbours/feed.ts';
import { runInLimitedProcess } from '../limited-process.ts';

/** The text of a neighbour's feed, where it is from, and the day. */
export type FeedTask = FeedSetting & { text: string };

// A feed of the largest size takes two seconds.
const TIMEOUT = 30_000;
const MEGABYTES = 256;

/** Reads the feed of a neighbour in a process of its own, so that one that takes too long or too much leaves the others. */
export async function readFeedInProcess(
  text: string,
  setting: FeedSetting,
  timeout = TIMEOUT,
): Promise<FeedEvents | { fault: 'too-slow' }> {
  const task: FeedTask = { text, ...setting };
  const file = new URL('./read-feed-worker.ts', import.meta.url);
  const events = await runInLimitedProcess<FeedEvents>(file, task, { timeout, megabytes: MEGABYTES });
  return events ?? { fault: 'too-slow' };
}
