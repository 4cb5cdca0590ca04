import type { AstroIntegration, MiddlewareHandler } from 'astro';
import { unbroken } from '../markdown/unbroken.ts';

/** Keeps together, on every page, what a line must not break: amounts, dates, hours and telephone numbers. */
export function unbrokenLines(): AstroIntegration {
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
 * Answers with a page as it was made, its lines unbroken. Astro finds it by its name.
 *
 * @public
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(unbroken(await response.text()), response);
};
