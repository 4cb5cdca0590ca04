import type { Context } from 'hono';
import { fill, type Language, languageOf, siteLanguage } from '../../i18n/index.ts';
import { languageOfSession } from '../people/person-language.ts';
import { refusedPage } from '../sign-in/pages.ts';
import { answerPage, type GatewayEnvironment, type GatewayParts, languageAt, type Status } from './context.ts';

type Reason = 'foreign' | 'wrongType' | 'tooLarge' | 'mustSignIn' | 'fault' | 'notStored';

/** Answers a request that is refused or failed. */
export type Refuse = (context: Context, reason: Reason, status: Status) => Promise<Response>;

/** Creates the answers to refused requests: a page for people, JSON for programs. */
export function refusalsOf(parts: GatewayParts): Refuse {
  return async (context, reason, status) => {
    parts.log('refused', { reason, status });
    const language = await languageOfRequest(parts, context);
    const values = { url: `${parts.settings.url}/` };
    const sentence = fill(language.words.signIn[reason], values);
    const isForPeople = context.req.header('Accept')?.includes('text/html');
    if (isForPeople) return answerPage(context, parts, language, refusedPage(language, sentence), status);
    return context.json({ error: sentence }, status);
  };
}

/**
 * Returns the language of a request: that of its address, otherwise that of the person, otherwise that of the site. If
 * neither content nor people can be read, the refusal is in Bokmål.
 */
async function languageOfRequest(parts: GatewayParts, context: Context): Promise<Language> {
  try {
    const [, first] = context.req.path.split('/');
    const inAddress = await languageAt(parts, first);
    const { session } = (context as Context<GatewayEnvironment>).var;
    if (inAddress) return inAddress;
    return session ? await languageOfSession(parts, session) : siteLanguage(await parts.content.site());
  } catch {
    return languageOf('nb');
  }
}
