import type { HttpBindings } from '@hono/node-server';
import { type Context, type Handler, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { fill, languageOf } from '../i18n/index.ts';
import type { Submissions } from './public-forms/submission.ts';
import type { HealthCheck } from './health/health.ts';
import { healthRoutes } from './health/routes.ts';
import { refusedPage } from './sign-in/pages.ts';
import { faultFacts } from './log.ts';
import { answerPage, type GatewayEnvironment, type GatewayParts, type Status } from './http/context.ts';
import { sessionOf } from './sign-in/sessions.ts';
import { reviewRoutes } from './review/routes.ts';
import { dashboardRoutes } from './dashboard/routes.ts';
import type { ReviewTools } from './review/context.ts';
import { peopleRoutes } from './people/routes.ts';
import { previewRoutes } from './preview/routes.ts';
import { sameOriginOnly } from './http/same-origin.ts';
import { activityForm } from './public-forms/activity-form.ts';
import { correctionForm } from './public-forms/correction-form.ts';
import { volunteeringForm } from './public-forms/volunteering-form.ts';
import { formLimits } from './public-forms/form-limits.ts';
import { publicFormRoutes } from './public-forms/routes.ts';
import { autosaveRoutes } from './autosave/routes.ts';
import type { SessionOf } from './people/session.ts';
import { isStorageFault } from './storage/storage-error.ts';
import { SESSION_COOKIE, signInRoutes } from './sign-in/routes.ts';
import { versionRoutes } from './history/routes.ts';

/** The dependencies of the app. */
export interface AppParts extends GatewayParts {
  /** The headers of a path. */
  headersFor: (pathname: string) => Readonly<Record<string, string>>;
  /** The health checks of `/helse`, by name. */
  checks: Readonly<Record<string, HealthCheck>>;
  /** The routes of the editor: `/gw` and `/admin/config.json`. */
  editing?: (sessionOf: SessionOf) => Hono;
  /** The submission of activities without an account; requires the editor. */
  submissions?: Submissions;
  /** The tools of the review pages. */
  review?: ReviewTools;
  /** Serves all other paths: the built site. */
  site?: Handler<GatewayEnvironment>;
}

// Hides the paths that readers visit, also from this server's own log. «no-referrer» would also remove the origin from
// our own forms.
const REFERRER_POLICY = 'strict-origin';

// Far more than any form of the gateway needs.
const MAX_FORM_BYTES = 16 * 1024;
// People paste whole programmes here. A text that is too long is returned with an error message instead of an empty
// page.
const MAX_SUBMISSION_BYTES = 512 * 1024;

/** The pages for signed-in users, apart from the editor. */
const PAGES = ['folk', 'saker', 'mine', 'forhandsvisning', 'versjoner'].map((name) => `/admin/${name}/*`);

/** Creates the whole gateway as one app, independent of sockets. */
export function gatewayApp(parts: AppParts): Hono<GatewayEnvironment> {
  const app = new Hono<GatewayEnvironment>();
  const refuse = refusalsOf(parts);

  app.use(logRequests(parts), addHeaders(parts));
  app.use(sameOriginOnly(parts.settings.url, refuse));
  for (const forms of ['/admin/*', '/logg-inn/*', '/:language/logg-inn/*'])
    app.use(forms, limitBody(MAX_FORM_BYTES, refuse));
  app.use(readSession(parts));
  app.onError((error, context) => {
    if (hasDisconnected(context)) {
      parts.log('client-gone', { route: routeOf(context) });
      return context.body(null, 400);
    }
    parts.log('fault', { route: routeOf(context), ...faultFacts(error) });
    return isStorageFault(error) ? refuse(context, 'notStored', 503) : refuse(context, 'fault', 500);
  });

  app.route('/helse', healthRoutes(parts, parts.checks));
  const signIn = signInRoutes(parts);
  for (const base of ['/logg-inn/', '/:language{[a-z][a-z]+}/logg-inn/']) app.route(base, signIn);

  app.get('/admin/', askToSignIn);
  app.get('/admin/meg', (context) => {
    const { session } = context.var;
    return session ? context.json(session) : refuse(context, 'mustSignIn', 401);
  });
  for (const pages of PAGES) {
    app.get(pages, askToSignIn);
    app.use(pages, (context, next) => (context.var.session ? next() : refuse(context, 'mustSignIn', 401)));
  }
  app.route('/admin/folk/', peopleRoutes(parts));
  mountModeration(app, parts);

  app.route('/', autosaveRoutes(parts));
  mountPublicForms(app, parts, refuse);
  mountEditing(app, parts);
  app.all('*', (context, next) => {
    if (!parts.site) return context.notFound();
    context.set('isSite', true);
    return parts.site(context, next);
  });
  return app;
}

/** Mounts the public forms; the activity form only with an editor to submit to. */
function mountPublicForms(app: Hono<GatewayEnvironment>, parts: AppParts, refuse: Refuse): void {
  const { submissions } = parts;
  const limits = formLimits();
  for (const publicForm of [
    ...(submissions ? [activityForm(parts, submissions)] : []),
    correctionForm(parts),
    volunteeringForm(parts),
  ]) {
    const routes = publicFormRoutes(parts, publicForm, limits);
    for (const base of [publicForm.path, `/:language{[a-z][a-z]+}${publicForm.path}`] as const) {
      app.use(`${base}*`, limitBody(MAX_SUBMISSION_BYTES, refuse));
      app.route(base, routes);
    }
  }
}

function mountModeration(app: Hono<GatewayEnvironment>, { review, ...parts }: AppParts): void {
  if (!review) return;
  app.route('/admin/saker/', reviewRoutes({ ...parts, review }));
  app.route('/admin/mine/', dashboardRoutes({ ...parts, review }));
  app.route('/admin/forhandsvisning/', previewRoutes({ ...parts, review }));
  app.route('/admin/versjoner/', versionRoutes({ ...parts, review }));
}

/** Mounts the editor behind the checks above and before the site. */
function mountEditing(app: Hono<GatewayEnvironment>, { editing }: AppParts): void {
  if (editing)
    app.route(
      '/',
      editing((context) => (context as Context<GatewayEnvironment>).var.session),
    );
}

type Reason = 'foreign' | 'wrongType' | 'tooLarge' | 'mustSignIn' | 'fault' | 'notStored';
type Refuse = (context: Context, reason: Reason, status: Status) => Promise<Response>;

/** Creates the answers to refused requests: a page for people, JSON for programs. */
function refusalsOf(parts: AppParts): Refuse {
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

const askToSignIn = createMiddleware<GatewayEnvironment>(async (context, next) => {
  if (context.var.session) return next();
  return context.redirect(`/logg-inn/?til=${encodeURIComponent(context.req.path)}`, 303);
});

function logRequests({ log }: AppParts) {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    const began = performance.now();
    await next();
    if (context.var.isSite) return;
    const facts = { method: context.req.method, route: routeOf(context), status: context.res.status };
    log('request', { ...facts, ms: Math.round(performance.now() - began) });
  });
}

function addHeaders({ headersFor }: AppParts) {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    await next();
    if (context.var.isSite) return;
    const { 'Content-Type': _, ...common } = headersFor(context.req.path);
    const headers = { ...common, 'Cache-Control': 'no-store', 'Referrer-Policy': REFERRER_POLICY };
    // Headers set by a route take precedence: a picture keeps its sandbox.
    for (const [name, value] of Object.entries(headers)) {
      if (!context.res.headers.has(name)) context.header(name, value);
    }
  });
}

function readSession({ state, now }: AppParts) {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    const token = getCookie(context, SESSION_COOKIE, 'host');
    try {
      context.set('session', token ? sessionOf(state, token, now()) : undefined);
    } catch (error) {
      // Public routes work even if sessions cannot be read.
      if (!PUBLIC_ROUTES.includes(routeOf(context))) throw error;
    }
    return next();
  });
}

function limitBody(maxSize: number, refuse: Refuse) {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, 'tooLarge', 413) });
}

/** Returns the route pattern, never the URL itself, which may contain anything. */
function routeOf(context: Context): string {
  const patterns = matchedRoutes(context).map(({ path }) => path);
  return patterns.findLast((path) => !path.endsWith('*')) ?? NO_ROUTE;
}

const NO_ROUTE = 'none';
/** The site and the health check. */
const PUBLIC_ROUTES = [NO_ROUTE, '/helse'];

/** Checks whether the client disconnected before its request was complete, which is not our fault. */
function hasDisconnected({ env }: Context): boolean {
  const { incoming } = Object(env) as Partial<HttpBindings>;
  return incoming?.destroyed === true && !incoming.complete;
}
