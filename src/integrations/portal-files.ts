import type { AstroIntegration } from 'astro';
import { loadContentOnce } from '../entries/content.ts';
import { readEnvironment } from '../entries/environment.ts';
import { filesOf } from '../publish/files/portal-files.ts';

/** Serves the files that are not pages while developing: feeds, open data, the build report. */
export function portalFiles(environment: Record<string, string | undefined>): AstroIntegration {
  return {
    name: 'dugnad-portal-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = request.url?.split('?')[0]?.slice(1) ?? '';
          const text =
            /\.(?:ics|json|csv)$|^_astro\/theme\./.test(path) &&
            filesOf(await loadContentOnce(environment), readEnvironment(environment).url).get(path);
          if (text) response.end(text);
          else next();
        });
      },
    },
  };
}
