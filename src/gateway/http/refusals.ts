import type { Context } from 'hono';
import { fill, languageOf } from '../../i18n/index.ts';
import { refusedPage } from '../sign-in/pages.ts';
import { answerPage, type GatewayParts, type Status } from './context.ts';

type Reason = 'foreign' | 'wrongType' | 'tooLarge' | 'mustSignIn' | 'fault' | 'notStored';

/** Answers a request that is refused or failed. */
export type Refuse = (context: Context, reason: Reason, status: Status) => Promise<Response>;

/** Creates the answers to refused requests: a page for people, JSON for programs. */
export function refusalsOf(parts: GatewayParts): Refuse {
  return async (context, reason, status) => {
    parts.log('refused', { reason, status });
    // Answers with a sentence even if the content cannot be read.
    const site = await parts.content.site().catch(() => undefined);
    const language = languageOf(site?.language ?? 'nb');
    const values = { url: `${parts.settings.url}/` };
    const sentence = fill(language.words.signIn[reason], values);
    const isForPeople = context.req.header('Accept')?.includes('text/html');
    if (isForPeople) return answerPage(context, parts, language, refusedPage(language, sentence), status);
    return context.json({ error: sentence }, status);
  };
}
