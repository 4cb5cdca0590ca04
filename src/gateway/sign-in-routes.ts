import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { addressIn } from '../i18n/addresses.ts';
import { fill, type Language } from '../i18n/index.ts';
import { isStaff } from './editing/policy.ts';
import { signInLetter } from './mail/letters.ts';
import { post } from './mail/outbox.ts';
import type { GatewayPage } from './pages/frame.ts';
import { askPage, confirmPage, expiredPage, insidePage, outPage, refusedPage, sentPage } from './pages/sign-in.ts';
import { answerPage, type GatewayEnvironment, type GatewayParts, helpPhone, languageAt, readForm } from './parts.ts';
import { limit } from './people/limits.ts';
import { findByEmail, tidyEmail } from './people/register.ts';
import { endAllSessions, endSession, SESSION_LASTS, startSession } from './people/sessions.ts';
import { askToSignIn, ownerOfLink, SIGN_IN_LASTS, useCode, useLink, usePaperCode } from './people/sign-in.ts';
import { machineOf, ownPath } from './requests.ts';

const HOUR = 60 * 60_000;

/** The cookie of a session: only for this host, only over https, and no script can read it. */
export const SESSION_COOKIE = 'dugnad';
/** The cookie of the browser that asked for a code. */
const BROWSER_COOKIE = 'dugnad-kode';
const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', prefix: 'host' } as const;

type PageEnvironment = GatewayEnvironment & { Variables: { language: Language } };
type PageContext = Context<PageEnvironment>;

/** The pages below `/logg-inn/`, in the language of the address. */
export function signInRoutes(parts: GatewayParts) {
  const { settings, state, content, log, now } = parts;
  const routes = new Hono<PageEnvironment>();
  const perMachine = limit(60, HOUR);
  const perAddress = limit(6, HOUR);

  const answer = (context: PageContext, page: GatewayPage, status?: 401 | 422 | 429) =>
    answerPage(context, parts, context.var.language, page, status);

  routes.use(async (context, next) => {
    const { language: part } = context.req.param() as { language?: string };
    const language = await languageAt(parts, part);
    if (!language) return context.notFound();
    context.set('language', language);
    if (context.req.method !== 'POST' || context.req.path.endsWith('/ut/')) return next();
    if (perMachine(machineOf(context, settings), now())) return next();
    log('sign-in-limited');
    return answer(
      context,
      refusedPage(language, fill(language.words.signIn.tooMany, { phone: await helpPhone(parts) })),
      429,
    );
  });

  routes.get('/', async (context) => {
    const { session, language } = context.var;
    const destination = ownPath(settings.url, context.req.query('til'));
    if (session)
      return answer(
        context,
        insidePage(language, { name: session.person.name, destination, isStaff: isStaff(session) }),
      );
    return answer(context, askPage(language, { phone: await helpPhone(parts), destination }));
  });

  routes.post('/', async (context) => {
    const form = await readForm(context);
    const email = tidyEmail(form('email'));
    const allowed = perAddress(email, now());
    const person = allowed ? findByEmail(state, email) : undefined;
    const { name } = await content.site();
    const keys = askToSignIn(state, { person, email, destination: ownPath(settings.url, form('til')) }, now());
    post(state, signInLetter({ name, url: settings.url }, person, keys), now());
    setCookie(context, BROWSER_COOKIE, keys.browser, { ...COOKIE, maxAge: SIGN_IN_LASTS / 1000 });
    return context.redirect(addressIn(context.var.language, '/logg-inn/kode/'), 303);
  });

  routes.get('/kode/', (context) => answer(context, sentPage(context.var.language)));

  routes.post('/kode/', async (context) => {
    const form = await readForm(context);
    const browser = getCookie(context, BROWSER_COOKIE, 'host') ?? '';
    const result = useCode(state, browser, form('code'), now());
    if ('person' in result) return enter(context, result.person, result.destination, 'code');
    log('wrong-code');
    return answer(context, sentPage(context.var.language, result.triesLeft), 422);
  });

  routes.get('/lenke/', (context) => {
    const link = context.req.query('n') ?? '';
    const name = ownerOfLink(state, link, now());
    const { language } = context.var;
    return name ? answer(context, confirmPage(language, { name, link })) : answer(context, expiredPage(language), 422);
  });

  routes.post('/lenke/', async (context) => {
    const form = await readForm(context);
    const signedIn = useLink(state, form('n'), now());
    if (signedIn) return enter(context, signedIn.person, signedIn.destination, 'link');
    return answer(context, expiredPage(context.var.language), 422);
  });

  routes.post('/papir/', async (context) => {
    const form = await readForm(context);
    const destination = ownPath(settings.url, form('til'));
    const person = usePaperCode(state, form('paper'), now());
    if (person !== undefined) return enter(context, person, destination, 'paper');
    log('wrong-paper-code');
    const { language } = context.var;
    const fault = language.words.signIn.wrongPaper;
    return answer(context, askPage(language, { phone: await helpPhone(parts), destination, fault }), 422);
  });

  routes.post('/ut/', async (context) => {
    const { session, language } = context.var;
    const token = getCookie(context, SESSION_COOKIE, 'host');
    if (token) endSession(state, token);
    if (session && (await readForm(context))('everywhere') === 'yes') endAllSessions(state, session.person.id);
    deleteCookie(context, SESSION_COOKIE, COOKIE);
    return context.redirect(addressIn(language, '/logg-inn/ut/'), 303);
  });

  routes.get('/ut/', (context) => answer(context, outPage(context.var.language)));

  /** Begins a new session, whatever the browser brought along. */
  function enter(context: PageContext, person: number, destination: string, by: string): Response {
    const before = getCookie(context, SESSION_COOKIE, 'host');
    if (before) endSession(state, before);
    const token = startSession(state, person, now());
    setCookie(context, SESSION_COOKIE, token, { ...COOKIE, maxAge: SESSION_LASTS / 1000 });
    deleteCookie(context, BROWSER_COOKIE, COOKIE);
    log('signed-in', { person, by });
    return context.redirect(destination, 303);
  }

  return routes;
}
