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
import { isStorageFault } from './storage/storage-fault.ts';
import { SESSION_COOKIE, signInRoutes } from './sign-in/routes.ts';
import { versionRoutes } from './history/routes.ts';

/** What the app is put together from. */
export interface AppParts extends GatewayParts {
  /** The headers that belong to an address. */
  headersFor: (pathname: string) => Readonly<Record<string, string>>;
  /** What `/helse` looks at, by name. */
  checks: Readonly<Record<string, HealthCheck>>;
  /** The editing half: `/gw`, `/admin/config` and what else belongs to it. */
  editing?: (sessionOf: SessionOf) => Hono;
  /** Where activities are handed in without an account; belongs to the editing half. */
  submissions?: Submissions;
  /** The pages about what is edited need it too. */
  moderation?: ReviewTools;
  /** Answers at every other address: the built site. */
  site?: Handler<GatewayEnvironment>;
}

// Tells nobody, this server's own log included, at which address a reader was. «no-referrer» would also take the origin
// from our own forms.
const REFERRER_POLICY = 'strict-origin';

// A form of ours is smaller by far.
const MAX_FORM_BYTES = 16 * 1024;
// Here people paste whole programmes. What is too long comes back with a sentence beside it, and not as an empty page.
const MAX_SUBMISSION_BYTES = 512 * 1024;

/** The pages beside the editor, for those who are signed in. */
const PAGES = ['folk', 'saker', 'mine', 'forhandsvisning', 'versjoner'].map((name) => `/admin/${name}/*`);

/** Puts the whole gateway together, as one app that answers requests and knows no sockets. */
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

/** The forms that anybody can send in; the one for activities only where there is a desk for them. */
function mountPublicForms(app: Hono<GatewayEnvironment>, parts: AppParts, refuse: Refuse): void {
  const { submissions: desk } = parts;
  const limits = formLimits();
  for (const publicForm of [...(desk ? [activityForm(parts, desk)] : []), correctionForm(parts), volunteeringForm(parts)]) {
    const routes = publicFormRoutes(parts, publicForm, limits);
    for (const base of [publicForm.path, `/:language{[a-z][a-z]+}${publicForm.path}`] as const) {
      app.use(`${base}*`, limitBody(MAX_SUBMISSION_BYTES, refuse));
      app.route(base, routes);
    }
  }
}

function mountModeration(app: Hono<GatewayEnvironment>, { moderation, ...parts }: AppParts): void {
  if (!moderation) return;
  app.route('/admin/saker/', reviewRoutes({ ...parts, moderation }));
  app.route('/admin/mine/', dashboardRoutes({ ...parts, moderation }));
  app.route('/admin/forhandsvisning/', previewRoutes({ ...parts, moderation }));
  app.route('/admin/versjoner/', versionRoutes({ ...parts, moderation }));
}

/** The one place where the editing half joins: behind the checks above, and before the site. */
function mountEditing(app: Hono<GatewayEnvironment>, { editing }: AppParts): void {
  if (editing)
    app.route(
      '/',
      editing((context) => (context as Context<GatewayEnvironment>).var.session),
    );
}

type Reason = 'foreign' | 'wrongType' | 'tooLarge' | 'mustSignIn' | 'fault' | 'notStored';
type Refuse = (context: Context, reason: Reason, status: Status) => Promise<Response>;

/** Makes the answer to a request that goes no further: a page for people, JSON for programs. */
function refusalsOf(parts: AppParts): Refuse {
  return async (context, reason, status) => {
    parts.log('refused', { reason, status });
    // Also where the content cannot be read, somebody waits for a sentence.
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
    // What a route says of its own answer stands: a picture keeps its sandbox.
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
      // What is for everybody is answered also when nobody can be known.
      if (!PUBLIC_ROUTES.includes(routeOf(context))) throw error;
    }
    return next();
  });
}

function limitBody(maxSize: number, refuse: Refuse) {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, 'tooLarge', 413) });
}

/** Gives the pattern of the address, and never the address itself: people write anything there. */
function routeOf(context: Context): string {
  const patterns = matchedRoutes(context).map(({ path }) => path);
  return patterns.findLast((path) => !path.endsWith('*')) ?? NO_ROUTE;
}

const NO_ROUTE = 'none';
/** The site, and what tells that something is wrong. */
const PUBLIC_ROUTES = [NO_ROUTE, '/helse'];

/** Tells whether who asked has gone before all of the request was here: nothing of ours is wrong then. */
function hasDisconnected({ env }: Context): boolean {
  const { incoming } = Object(env) as Partial<HttpBindings>;
  return incoming?.destroyed === true && !incoming.complete;
}
