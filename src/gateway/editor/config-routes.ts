import { Hono } from 'hono';
import { configFor } from '../../cms/config/config.ts';
import { type Language, siteLanguage } from '../../i18n/index.ts';
import type { ContentFacts } from '../http/context.ts';
import type { Session, SessionOf } from '../people/session.ts';

/** What the editor configuration is built from, apart from the session. */
export interface EditorConfigOptions {
  /** The public address, without a trailing slash. */
  url: string;
  content: ContentFacts;
  sessionOf: SessionOf;
  /** Returns the language of a person, in which the forms are. */
  languageOfSession: (session: Session) => Promise<Language>;
}

/** Serves the editor configuration for the signed-in user, in their language: the available forms and their fields. */
export function editorConfigRoutes({ url, content, sessionOf, languageOfSession }: EditorConfigOptions): Hono {
  const routes = new Hono();
  routes.get('/admin/config.json', async (context) => {
    const session = sessionOf(context);
    if (!session) {
      const { words } = siteLanguage(await content.site());
      return context.json({ error: words.signIn.mustSignIn }, 401);
    }
    const [site, closures, associations, language] = await Promise.all([
      ...([content.site(), content.closures()] as const),
      ...([content.associations(), languageOfSession(session)] as const),
    ]);
    return context.json(configFor(session, language, { url, site, closures, associations }));
  });
  return routes;
}
