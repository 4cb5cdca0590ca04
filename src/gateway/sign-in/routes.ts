import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { addressIn } from '../../i18n/addresses.ts';
import { fill } from '../../i18n/index.ts';
import { clientAddress } from '../http/client-address.ts';
import { isStaff } from '../editing/policy.ts';
import { signInEmail } from './emails.ts';
import { queueEmail } from '../email/outbox.ts';
import type { GatewayPage } from '../http/page-frame.ts';
import {
  signInPage,
  confirmPage,
  expiredPage,
  languagePage,
  signedInPage,
  signedOutPage,
  refusedPage,
  emailSentPage,
} from './pages.ts';
import {
  answerPage,
  type GatewayParts,
  helpPhone,
  languageAt,
  type PageEnvironment,
  readForm,
} from '../http/context.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { LONGEST_LIFETIME, SIGN_IN_LIFETIME } from './link-lifetime.ts';
import { usePaperCode } from './paper-code.ts';
import { languageOfPerson } from '../people/person-language.ts';
import { changeLanguage, findByEmail, findPerson, normaliseEmail } from '../people/register.ts';
import { portalRoutes } from '../portals/routes.ts';
import { newSecret } from './secrets.ts';
import { endAllSessions, endSession, provenEmail, SESSION_LIFETIME, startSession } from './sessions.ts';
import { ownerOfLink, requestSignIn, type SignInRequest, useCode, useLink } from './sign-in.ts';
import { newFamiliarBrowserCookie, isFamiliarBrowser } from './familiar-browser.ts';
import { localPath } from '../http/same-origin.ts';

const HOUR = 60 * 60_000;

/** The session cookie: only for this host, only over HTTPS, and not readable by scripts. */
export const SESSION_COOKIE = 'dugnad';
/** Identifies the browser that requested a code. */
const BROWSER_COOKIE = 'dugnad-kode';
/** Holds the key of a link from opening it until it is used. */
const LINK_COOKIE = 'dugnad-lenke';
/** Marks a browser in which a person has signed in, until they sign out. */
const FAMILIAR_COOKIE = 'dugnad-kjent';
const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', prefix: 'host' } as const;

type PageContext = Context<PageEnvironment>;

/** Creates the routes below `/logg-inn/`, in the language of the URL. */
export function signInRoutes(parts: GatewayParts) {
  const { settings, state, content, log, now } = parts;
  const routes = new Hono<PageEnvironment>();
  const limits = signInLimits();
  const count = (context: PageContext, cost: number) => limits.client(clientAddress(context, settings), now(), cost);

  const answer = (context: PageContext, page: GatewayPage, status?: 401 | 422 | 429) =>
    answerPage(context, parts, context.var.language, page, status);

  routes.use(async (context, next) => {
    const { language: part } = context.req.param() as { language?: string };
    const language = await languageAt(parts, part);
    if (!language) return context.notFound();
    context.set('language', language);
    const isLimited = context.req.method === 'POST' && !UNLIMITED_PATHS.test(context.req.path);
    if (!isLimited || count(context, TRY_PATHS.test(context.req.path) ? TRY_COST : EMAIL_COST)) return next();
    log('sign-in-limited');
    return answer(
      context,
      refusedPage(language, fill(language.words.signIn.tooMany, { phone: await helpPhone(parts) })),
      429,
    );
  });

  routes.get('/', async (context) => {
    const { session, language } = context.var;
    const destination = localPath(settings.url, context.req.query('til'));
    if (session) {
      const { name } = session.person;
      const portals = await parts.otherPortals?.of(emailIn(context) ?? '');
      return answer(context, signedInPage(language, { name, destination, isStaff: isStaff(session), portals }));
    }
    return answer(context, signInPage(language, { phone: await helpPhone(parts), destination }));
  });

  routes.post('/', async (context) => {
    const form = await readForm(context);
    const email = normaliseEmail(form('email'));
    const browser = getCookie(context, BROWSER_COOKIE, 'host');
    const isAllowed = limits.address(`${clientAddress(context, settings)} ${email}`, now());
    const requested = isAllowed ? requestSignIn(state, requestIn(context, { email, form, browser }), now()) : undefined;
    if (requested?.keys) {
      const site = await content.site();
      const person = findByEmail(state, email);
      // Whoever asks on a page in another language than the site's own has chosen it.
      const { language } = context.var;
      const own = person && !language.prefix ? languageOfPerson(site, person) : language;
      const sender = { name: site.name, url: settings.url };
      queueEmail(state, signInEmail(sender, own, person, requested.keys), now());
    }
    // The response must not reveal whether an email is sent.
    const cookie = requested?.browser ?? browser ?? newSecret();
    setCookie(context, BROWSER_COOKIE, cookie, { ...COOKIE, maxAge: LONGEST_LIFETIME / 1000 });
    return context.redirect(addressIn(context.var.language, '/logg-inn/kode/'), 303);
  });

  const mayChange = (email: string) => limits.portals(email, now());
  routes.route('/portal/', portalRoutes(parts, { emailOf: emailIn, mayChange }));

  routes.get('/kode/', async (context) =>
    answer(context, emailSentPage(context.var.language, { phone: await helpPhone(parts) })),
  );

  routes.post('/kode/', async (context) => {
    const form = await readForm(context);
    const browser = getCookie(context, BROWSER_COOKIE, 'host') ?? '';
    const result = useCode(state, browser, form('code'), now());
    if ('person' in result) return enter(context, result.person, result.destination, 'code');
    log('wrong-code');
    return answer(context, emailSentPage(context.var.language, { phone: await helpPhone(parts), wrong: result }), 422);
  });

  routes.get('/lenke/', (context) => {
    const { language } = context.var;
    const key = context.req.query('n');
    if (key !== undefined) return hideKey(context, key);
    const link = getCookie(context, LINK_COOKIE, 'host') ?? '';
    const name = ownerOfLink(state, link, now());
    return name ? answer(context, confirmPage(language, { name, link })) : answer(context, expiredPage(language), 422);
  });

  routes.post('/lenke/', async (context) => {
    const form = await readForm(context);
    const signedIn = useLink(state, form('n'), now());
    if (signedIn) return enter(context, signedIn.person, signedIn.destination, 'link');
    deleteCookie(context, LINK_COOKIE, COOKIE);
    return answer(context, expiredPage(context.var.language), 422);
  });

  routes.post('/papir/', async (context) => {
    const form = await readForm(context);
    const destination = localPath(settings.url, form('til'));
    const person = usePaperCode(state, form('paper'), now());
    if (person !== undefined) return enter(context, person, destination, 'paper');
    log('wrong-paper-code');
    const { language } = context.var;
    const error = language.words.signIn.wrongPaper;
    return answer(context, signInPage(language, { phone: await helpPhone(parts), destination, error }), 422);
  });

  routes.post('/ut/', async (context) => {
    const { session, language } = context.var;
    const token = getCookie(context, SESSION_COOKIE, 'host');
    if (token) endSession(state, token);
    if (session && (await readForm(context))('everywhere') === 'yes') endAllSessions(state, session.person.id);
    for (const name of [SESSION_COOKIE, FAMILIAR_COOKIE]) deleteCookie(context, name, COOKIE);
    return context.redirect(addressIn(language, '/logg-inn/ut/'), 303);
  });

  routes.get('/ut/', (context) => answer(context, signedOutPage(context.var.language)));

  routes.get('/sprak/', (context) => {
    const { session, language } = context.var;
    const destination = localPath(settings.url, context.req.query('til'));
    return session
      ? answer(context, languagePage(language, destination))
      : context.redirect(`${addressIn(language, '/logg-inn/')}?til=${encodeURIComponent(destination)}`, 303);
  });

  routes.post('/sprak/', async (context) => {
    const { session, language } = context.var;
    const form = await readForm(context);
    if (session) changeLanguage(state, session.person.id, language.code);
    return context.redirect(localPath(settings.url, form('til')), 303);
  });

  /** Returns the address that whoever is signed in has shown to be theirs. */
  function emailIn(context: PageContext): string | undefined {
    return provenEmail(state, getCookie(context, SESSION_COOKIE, 'host') ?? '', now());
  }

  /** Starts a new session and ends the one the browser had. Keeps a language that was chosen while signing in. */
  function enter(context: PageContext, person: number, destination: string, by: keyof typeof COST_OF): Response {
    count(context, -COST_OF[by]);
    const { language } = context.var;
    if (language.prefix) changeLanguage(state, person, language.code);
    const before = getCookie(context, SESSION_COOKIE, 'host');
    if (before) endSession(state, before);
    const token = startSession(state, person, now(), { byEmail: by !== 'paper' });
    setCookie(context, SESSION_COOKIE, token, { ...COOKIE, maxAge: SESSION_LIFETIME / 1000 });
    for (const name of [BROWSER_COOKIE, LINK_COOKIE]) deleteCookie(context, name, COOKIE);
    const { email } = findPerson(state, person);
    if (email) {
      const maxAge = SESSION_LIFETIME / 1000;
      setCookie(context, FAMILIAR_COOKIE, newFamiliarBrowserCookie(state, email), { ...COOKIE, maxAge });
    }
    log('signed-in', { person, by });
    return context.redirect(destination, 303);
  }

  /** Moves a key from the URL to a cookie before a page is shown, since URLs end up in the history and in logs. */
  function hideKey(context: PageContext, key: string): Response {
    if (KEY.test(key)) setCookie(context, LINK_COOKIE, key, { ...COOKIE, maxAge: SIGN_IN_LIFETIME / 1000 });
    else deleteCookie(context, LINK_COOKIE, COOKIE);
    return context.redirect(addressIn(context.var.language, '/logg-inn/lenke/'), 303);
  }

  function requestIn(
    context: PageContext,
    { email, form, browser }: { email: string; form: (name: string) => string; browser: string | undefined },
  ): SignInRequest {
    const familiar = getCookie(context, FAMILIAR_COOKIE, 'host') ?? '';
    return {
      ...{ email, browser, person: findByEmail(state, email), destination: localPath(settings.url, form('til')) },
      isFamiliar: isFamiliarBrowser(state, email, familiar),
    };
  }

  return routes;
}

// A link cannot be guessed, and other clients behind the same address must not delay someone who has one.
const UNLIMITED_PATHS = /\/(?:ut|lenke|sprak)\/$/;
const KEY = /^[\w-]{43}$/;

// A try counts more than a request for an email, and whoever gets in takes back what they used: a course of thirty
// behind one address signs in, while guessing stops after twenty tries. Counted beforehand, for tries at the same time.
const EMAIL_COST = 1;
const TRY_COST = 6;
const MAX_COST = 120;
/** What each way of signing in has cost. */
const COST_OF = { code: EMAIL_COST + TRY_COST, link: EMAIL_COST, paper: TRY_COST };
const TRY_PATHS = /\/(?:kode|papir)\/$/;

/**
 * Limits each client on its own. The number of emails per address is limited separately, and so is how often somebody goes
 * to another portal: they are known already, and others behind the same address still have to sign in.
 */
function signInLimits() {
  return { client: rateLimit(MAX_COST, HOUR), address: rateLimit(6, HOUR), portals: rateLimit(60, HOUR) };
}
