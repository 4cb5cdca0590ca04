import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { contactFor } from '../../domain/roles.ts';
import { clientAddress } from '../http/client-address.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import { errorFacts } from '../log.ts';
import { queueEmail } from '../email/outbox.ts';
import type { GatewayPage } from '../http/page-frame.ts';
import { checkPage, type PublicFormFacts, formPage, STAMP, STEP, thanksPage, HONEYPOT } from './pages.ts';
import {
  answerPage,
  type GatewayContext,
  type GatewayEnvironment,
  type GatewayParts,
  languageAt,
  readForm,
} from '../http/context.ts';
import type { PublicForm, FieldError } from './public-form.ts';
import { withLabels, tooManyLinks } from './field-errors.ts';
import { type FieldGroup, typedIn } from './form-fields.ts';
import type { FormLimits } from './form-limits.ts';
import { runOnce } from './run-once.ts';
import { ageOfFormStamp, newFormStamp } from './form-stamp.ts';
import type { FormValues } from './typed-values.ts';

const HOUR = 60 * 60_000;
// In milliseconds: nobody fills in a form faster, and one left open until the next day has to be reviewed.
const MIN_AGE = 3000;
const MAX_AGE = 24 * HOUR;
// A second press within this time confirms the first submission instead of sending another.
const DEDUPLICATION_WINDOW = HOUR;

/** A form in a language, with the address that receives it. */
interface OpenedForm extends Omit<PublicFormFacts, 'stamp'> {
  language: Language;
  to: string;
  groups: FieldGroup[];
}

/** A submitted form. */
interface SentForm {
  typed: FormValues;
  stamp: string;
}

/**
 * Creates the routes of one form, in the language of the URL. Answers are never logged, and stored only in the draft or
 * email that they become. Without a mailbox the static page of the site answers.
 */
export function publicFormRoutes(parts: GatewayParts, form: PublicForm, limits: FormLimits) {
  const { state, settings, content, log, now } = parts;
  const routes = new Hono<GatewayEnvironment>();
  const once = runOnce(DEDUPLICATION_WINDOW);

  routes.get('/', async (context, next) => {
    const opened = await open(context);
    if (!opened) return next();
    // Lets the browser restore what was entered when the visitor goes back.
    context.header('Cache-Control', 'private, max-age=600');
    const typed = (await form.initialValues?.((name) => context.req.query(name) ?? '')) ?? {};
    return answer(context, opened, showForm(opened, { typed, stamp: freshStamp() }));
  });

  routes.get('/takk/', async (context, next) => {
    const opened = await open(context);
    return opened ? answer(context, opened, thanksPage(opened.language, opened)) : next();
  });

  routes.post('/', async (context, next) => {
    const opened = await open(context);
    if (!opened) return next();
    const { language } = opened;
    const submitted = await readForm(context);
    const sent = { typed: typedIn(opened.groups, submitted), stamp: submitted(STAMP) };
    if (submitted(STEP) === 'edit') return answer(context, opened, showForm(opened, sent));
    if (await once.isDone(digestOf(sent), now())) return redirectToThanks(context, opened);
    const rejected = rejectionReason(sent, submitted(HONEYPOT), clientAddress(context, settings));
    if (rejected) {
      log('sent-in-refused', { what: form.words, doubt: rejected });
      const stamp = rejected === 'early' ? sent.stamp : freshStamp();
      const refusal = language.words.publicForms[rejected];
      return answer(
        context,
        opened,
        showForm(opened, { ...sent, stamp }, { refusal }),
        rejected === 'limited' ? 429 : 422,
      );
    }
    const errors = [...(await form.validate(language, sent.typed)), ...tooManyLinks(sent.typed, language)];
    if (errors.length > 0) return answer(context, opened, showForm(opened, sent, { errors }), 422);
    if (form.summary && submitted(STEP) !== 'send') {
      const shown = await form.summary(language, sent.typed);
      return answer(
        context,
        opened,
        checkPage(language, { ...opened, stamp: sent.stamp }, { shown, typed: sent.typed }),
      );
    }
    return accept(context, opened, sent);
  });

  return routes;

  async function open(context: GatewayContext): Promise<OpenedForm | undefined> {
    const { language: part } = context.req.param() as { language?: string };
    const language = await languageAt(parts, part);
    const contact = contactFor(await content.site(), form.role);
    const { email: to } = contact;
    return language && to ? { form, language, contact, to, groups: await form.groups(language) } : undefined;
  }

  function freshStamp(): string {
    return newFormStamp(state.secret, form.path, now());
  }

  /** Returns why a form looks automated: a key of the words. */
  function rejectionReason(
    { stamp }: SentForm,
    trap: string,
    client: string,
  ): 'limited' | 'trap' | 'late' | 'early' | undefined {
    if (!limits.mayTry(client, now())) return 'limited';
    if (trap) return 'trap';
    const age = ageOfFormStamp(state.secret, form.path, stamp, now());
    if (age === undefined || age > MAX_AGE) return 'late';
    return age < MIN_AGE ? 'early' : undefined;
  }

  /** Accepts a form once; a second press gets the same answer. */
  async function accept(context: GatewayContext, opened: OpenedForm, sent: SentForm): Promise<Response> {
    const { language, to } = opened;
    const { limited, late, notTaken } = language.words.publicForms;
    const client = clientAddress(context, settings);
    let rejection: { refusal: string; status: 422 | 429 } = { refusal: limited, status: 429 };
    try {
      const isTaken = await once.do(digestOf(sent), now(), async () => {
        if (!limits.isFresh(sent.stamp, now())) {
          rejection = { refusal: late, status: 422 };
          return false;
        }
        if (!limits.maySend(client, now())) return false;
        const email = { ...(await form.submit(sent.typed)), to };
        queueEmail(state, email, now(), limits.nextEmailAt(now()));
        log('sent-in', { what: form.words });
        return true;
      });
      if (isTaken) return redirectToThanks(context, opened);
      const { refusal, status } = rejection;
      return answer(context, opened, showForm(opened, { ...sent, stamp: freshStamp() }, { refusal }), status);
    } catch (error) {
      log('fault', { route: form.path, ...errorFacts(error) });
      return answer(context, opened, showForm(opened, sent, { refusal: notTaken }), 500);
    }
  }

  function redirectToThanks(context: GatewayContext, { language }: OpenedForm): Response {
    return context.redirect(addressIn(language, `${form.path}takk/`), 303);
  }

  function answer(context: GatewayContext, { language }: OpenedForm, page: GatewayPage, status?: 422 | 429 | 500) {
    return answerPage(context, parts, language, page, status);
  }
}

function showForm(
  opened: OpenedForm,
  sent: SentForm,
  wrong: { errors?: FieldError[]; refusal?: string } = {},
): GatewayPage {
  const { errors = [], refusal } = wrong;
  return formPage({ ...opened, ...sent, errors: withLabels(errors, opened.groups), refusal });
}

function digestOf({ typed }: SentForm): string {
  return createHash('sha256').update(JSON.stringify(typed)).digest('base64url');
}
