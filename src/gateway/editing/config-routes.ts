import { Hono } from 'hono';
import { configFor } from '../../cms/config/config.ts';
import { siteLanguage } from '../../i18n/index.ts';
import type { ContentFacts } from '../http/context.ts';
import type { SessionOf } from '../people/session.ts';

/** What the editor configuration is built from, apart from the session. */
export interface EditorConfigOptions {
  /** The public address, without a trailing slash. */
  url: string;
  content: ContentFacts;
  sessionOf: SessionOf;
}

/** Serves the editor configuration for the signed-in user: the available forms and their fields. */
export function editorConfigRoutes({ url, content, sessionOf }: EditorConfigOptions): Hono {
  const routes = new Hono();
  routes.get('/admin/config.json', async (context) => {
    const session = sessionOf(context);
    const [site, closures, associations] = await Promise.all([
      content.site(),
      content.closures(),
      content.associations(),
    ]);
    const language = siteLanguage(site);
    if (!session) return context.json({ error: language.words.signIn.mustSignIn }, 401);
    return context.json(configFor(session, language, { url, site, closures, associations }));
  });
  return routes;
}
