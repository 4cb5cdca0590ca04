import { readFeed } from '../../imports/neighbours/feed.ts';
import { answerTask } from '../limited-process.ts';
import type { FeedTask } from './read-feed-in-process.ts';

answerTask(({ text, ...setting }: FeedTask) => readFeed(text, setting));
