import { html } from 'hono/html';
import { createMiddleware } from 'hono/factory';
import type { GatewayEnvironment, GatewayParts } from '../http/context.ts';
import { languageOfSession } from '../people/person-language.ts';

/**
 * Serves the page that loads the editor in the language of the person. The site has it in one language only; whoever has
 * that one, or is not signed in, gets the site's own.
 */
export function editorPage(parts: GatewayParts) {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    const { session } = context.var;
    const [site, language] = session
      ? await Promise.all([parts.content.site(), languageOfSession(parts, session)])
      : [undefined, undefined];
    if (!site || !language || language.code === site.language) return next();
    const { title, opening, needsScript, failed } = language.words.editor;
    const main = html`<h1>${title}</h1>
      <p class="while-opening">${opening}</p>
      <p class="when-failed">${failed}</p>
      <noscript><p>${needsScript}</p></noscript>`;
    const frame = { code: language.code, prefix: '' };
    return context.html(await parts.frame(frame, { title: `${title} – ${site.name}`, main, at: EDITOR }));
  });
}

const EDITOR = '/admin/';
