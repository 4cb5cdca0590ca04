import { type Context, type Handler, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';
import { PREVIEW_PAGE, staffPages } from '../domain/fixed-pages.ts';
import type { Language } from '../i18n/index.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { FetchCalendar } from './association-calendars/import-calendar.ts';
import { calendarStaffRoutes } from './association-calendars/staff-routes.ts';
import { autosaveRoutes } from './autosave/routes.ts';
import { storeSignedOutForm } from './autosave/unsent-forms.ts';
import {
  DASHBOARD_PAGES,
  LARGE_FORMS,
  MAX_FORM_BYTES,
  MAX_PICTURE_FORM_BYTES,
  MAX_SUBMISSION_BYTES,
} from './body-limits.ts';
import { dashboardRoutes } from './dashboard/routes.ts';
import { type DoctorTools, doctorRoutes } from './doctor/routes.ts';
import { editorPage } from './editor/editor-page.ts';
import { Refusal } from './editing/refusal.ts';
import type { HealthCheck } from './health/health.ts';
import { healthRoutes } from './health/routes.ts';
import { versionRoutes } from './history/routes.ts';
import { compressAnswers } from './http/compression.ts';
import type { GatewayEnvironment, GatewayParts } from './http/context.ts';
import { type Refuse, refusalsOf } from './http/refusals.ts';
import { hasDisconnected, logRequests, routeOf } from './http/request-log.ts';
import { addHeaders } from './http/response-headers.ts';
import { REGISTER_PAGE, sameOriginOnly, SPREADSHEET_PAGE } from './http/same-origin.ts';
import { errorFacts } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import { metricsRoutes } from './metrics/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { languageOfSession } from './people/person-language.ts';
import type { Session, SessionOf } from './people/session.ts';
import { previewRoutes } from './preview/routes.ts';
import { PUBLICATION_ADDRESS } from './publication/notice.ts';
import { publicationRoutes } from './publication/routes.ts';
import { activityForm } from './public-forms/activity-form.ts';
import { correctionForm } from './public-forms/correction-form.ts';
import { formLimits } from './public-forms/form-limits.ts';
import { publicFormRoutes } from './public-forms/routes.ts';
import type { Submissions } from './public-forms/submission.ts';
import { volunteeringForm } from './public-forms/volunteering-form.ts';
import type { ReviewTools } from './review/context.ts';
import { type ReleaseTools, releaseRoutes } from './releases/routes.ts';
import { reviewRoutes } from './review/routes.ts';
import type { RegisterTools } from './register-import/register-plan.ts';
import { registerRoutes } from './register-import/routes.ts';
import { spreadsheetRoutes } from './spreadsheet/routes.ts';
import { askToSignIn, readSession, requireSession } from './sign-in/current-session.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { statisticsRoutes } from './statistics/routes.ts';
import { isStorageError } from './storage/storage-error.ts';

/** The dependencies of the app. */
export interface AppParts extends GatewayParts {
  /** The headers of a path. */
  headersFor: (pathname: string) => Readonly<Record<string, string>>;
  /** The health checks of `/helse`, by name. */
  checks: Readonly<Record<string, HealthCheck>>;
  /** The routes of the editor: `/gw` and `/admin/config.json`. */
  editing?: (sessionOf: SessionOf, languageOfSession: (session: Session) => Promise<Language>) => Hono;
  /** The submission of activities without an account; requires the editor. */
  submissions?: Submissions;
  /** The tools of the review pages. */
  review?: ReviewTools;
  /** Fetches the calendars of associations; over the internet by default. */
  fetchCalendar?: FetchCalendar | undefined;
  /** The import from the national registers; requires the review pages. */
  registers?: RegisterTools | undefined;
  /** Reads how much the portal was read. */
  statistics?: () => Statistics;
  /** Reads how the portal is run. */
  operation?: DoctorTools['facts'];
  /** The releases of the site; without an editor there is nothing to go back from. */
  releases?: ReleaseTools;
  /** Reads the metrics of this process, if its only portal serves them. */
  processMetrics?: Pick<Metrics, 'read'> | undefined;
  /** Serves all other paths: the built site. */
  site?: Handler<GatewayEnvironment>;
}

/** The pages for signed-in users, apart from the editor. */
const PAGES = [...staffPages, PREVIEW_PAGE].map((name) => `/admin/${name}/*`);

/** Creates the whole gateway as one app, independent of sockets. */
export function gatewayApp(parts: AppParts): Hono<GatewayEnvironment> {
  const app = new Hono<GatewayEnvironment>();
  const refuse = refusalsOf(parts);

  // Made here, not taken from the request: nobody else writes into the log.
  app.use(requestId({ headerName: '', generator: () => crypto.randomUUID() }));
  app.use(compressAnswers, logRequests(parts), addHeaders(parts.headersFor));
  app.use(sameOriginOnly(parts.settings.url, refuse));
  for (const forms of ['/logg-inn/*', '/:language/logg-inn/*']) app.use(forms, limitBody(MAX_FORM_BYTES, refuse));
  app.use(readSession(parts));
  app.onError((error, context) => {
    if (hasDisconnected(context)) {
      parts.log('client-gone', { id: context.var.requestId, route: routeOf(context) });
      return context.body(null, 400);
    }
    if (error instanceof Refusal && error.code === 'too-big') return refuse(context, 'tooLarge', 413);
    parts.log('fault', { id: context.var.requestId, route: routeOf(context), ...errorFacts(error) });
    return isStorageError(error) ? refuse(context, 'notStored', 503) : refuse(context, 'fault', 500);
  });

  app.route('/helse', healthRoutes(parts, parts.checks));
  if (parts.processMetrics) app.route('/metrics', metricsRoutes(parts, parts.processMetrics));
  const signIn = signInRoutes(parts);
  for (const base of ['/logg-inn/', '/:language{[a-z][a-z]+}/logg-inn/']) app.route(base, signIn);

  app.get('/admin/', askToSignIn, editorPage(parts));
  app.get('/admin/meg', (context) => {
    const { session } = context.var;
    return session ? context.json(session) : refuse(context, 'mustSignIn', 401);
  });
  app.post(DASHBOARD_PAGES, storeSignedOutForm(parts, limitBody(MAX_PICTURE_FORM_BYTES, refuse)));
  for (const pages of PAGES) {
    app.get(pages, askToSignIn);
    // To measure a body that does not say its size is to read it, so that comes after the session.
    app.use(pages, requireSession(parts, refuse), limitBody(LARGE_FORMS[pages] ?? MAX_FORM_BYTES, refuse));
  }
  app.use(PUBLICATION_ADDRESS, requireSession(parts, refuse));
  app.route('/admin/folk/', peopleRoutes(parts));
  mountModeration(app, parts);
  app.route('/admin/tall/', statisticsRoutes(parts, parts.statistics ?? (() => ({}))));
  if (parts.releases) app.route('/admin/utgaver/', releaseRoutes(parts, parts.releases));

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

function mountModeration(app: Hono<GatewayEnvironment>, { review, operation, registers, ...parts }: AppParts): void {
  if (!review) return;
  app.route('/admin/saker/', reviewRoutes({ ...parts, review }));
  app.route('/admin/mine/', dashboardRoutes({ ...parts, review }));
  app.route(SPREADSHEET_PAGE, spreadsheetRoutes({ ...parts, review }));
  app.route(`/admin/${PREVIEW_PAGE}/`, previewRoutes({ ...parts, review }));
  app.route('/admin/versjoner/', versionRoutes({ ...parts, review }));
  app.route('/admin/kalendere/', calendarStaffRoutes({ ...parts, review }));
  if (registers) app.route(REGISTER_PAGE, registerRoutes({ ...parts, review, registers }));
  if (operation)
    app.route('/admin/tilstand/', doctorRoutes({ ...parts, review }, { checks: parts.checks, facts: operation }));
  app.route(PUBLICATION_ADDRESS, publicationRoutes({ ...parts, review }));
}

/** Mounts the editor behind the checks above and before the site. */
function mountEditing(app: Hono<GatewayEnvironment>, { editing, ...parts }: AppParts): void {
  if (!editing) return;
  const sessionOf = (context: Context) => (context as Context<GatewayEnvironment>).var.session;
  app.route(
    '/',
    editing(sessionOf, (session) => languageOfSession(parts, session)),
  );
}

function limitBody(maxSize: number, refuse: Refuse) {
  return bodyLimit({ maxSize, onError: (context) => refuse(context, 'tooLarge', 413) });
}
