import type { AstroIntegration, MiddlewareHandler } from 'astro';
import { addNoBreakSpaces } from '../markdown/no-break-spaces.ts';

/** Adds no-break spaces to every page: in amounts, dates, times and telephone numbers. */
export function noBreakSpaces(): AstroIntegration {
  return {
    name: 'dugnad-unbroken-lines',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ order: 'post', entrypoint: new URL(import.meta.url) });
      },
    },
  };
}

/**
 * Adds no-break spaces to a rendered page. Astro finds it by its name.
 *
 * @public
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(addNoBreakSpaces(await response.text()), response);
};
