import type { Hono } from 'hono';
import { outboxState } from '../email/outbox.ts';
import { peoplePage } from './list-page.ts';
import { newPersonPage } from './person-pages.ts';
import { refusedPage } from '../sign-in/pages.ts';
import { answerPage, type GatewayParts, readForm } from '../http/context.ts';
import { addPerson, findPerson, listPeople, type PersonDetails, RegisterRefusal } from './register.ts';
import { inTransaction } from '../storage/database.ts';
import { personRoutes, showPerson } from './person-routes.ts';
import { staffRoutes } from './staff-routes.ts';
import {
  doneMessage,
  Forbidden,
  giveKnownAssociation,
  personIdIn,
  readDetails,
  rolesToGive,
  type StaffContext,
  type StaffEnvironment,
  redirectDone,
  sendWelcomeEmail,
} from './staff.ts';

/** Creates the routes below `/admin/folk/`, for staff only, in their own language. */
export function peopleRoutes(parts: GatewayParts): Hono<StaffEnvironment> {
  const { state, content, now } = parts;
  const routes = staffRoutes(parts);
  routes.onError((error, context) => answerRefusal(parts, context, error));

  routes.get('/', async (context) => {
    const { language } = context.var;
    const facts = { people: listPeople(state), associations: await content.associations(), outbox: outboxState(state) };
    const asked = { query: context.req.query('q') ?? '', done: doneMessage(context, language), now: now() };
    return answerPage(context, parts, language, peoplePage(language, { ...facts, ...asked }));
  });

  routes.get('/ny/', (context) => {
    const { code } = context.var.language;
    const details: PersonDetails = { name: '', email: null, role: 'association', language: code as 'nb' };
    return showNew(parts, context, details, context.req.query('forening') ?? '');
  });

  routes.post('/ny/', async (context) => {
    const form = await readForm(context);
    const details = readDetails(form, rolesToGive(context.var.session));
    const membership = { slug: form('association'), trusted: form('trusted') === 'yes' };
    const known = await content.associations();
    try {
      const id = inTransaction(state, () => {
        const { id } = addPerson(state, details, now());
        if (membership.slug) giveKnownAssociation(parts, id, membership, known);
        return id;
      });
      await sendWelcomeEmail(parts, findPerson(state, id));
      return redirectDone(parts, context, { what: 'added', person: id, show: id });
    } catch (error) {
      if (!(error instanceof RegisterRefusal)) throw error;
      return showNew(parts, context, details, membership.slug, error);
    }
  });

  routes.route('/:id{\\d+}/', personRoutes(parts));
  return routes;
}

async function showNew(
  parts: GatewayParts,
  context: StaffContext,
  details: PersonDetails,
  association: string,
  refused?: RegisterRefusal,
): Promise<Response> {
  const { language } = context.var;
  const facts = { associations: await parts.content.associations(), roles: rolesToGive(context.var.session) };
  const refusal = refused && language.words.people.refusals[refused.reason];
  const page = newPersonPage(language, { ...facts, details, association, refusal });
  return answerPage(context, parts, language, page, refused ? 422 : 200);
}

/** Shows why an action was refused, on the person's page if there is one. */
async function answerRefusal(parts: GatewayParts, context: StaffContext, error: Error): Promise<Response> {
  const { language } = context.var;
  const { signIn, people } = language.words;
  if (error instanceof Forbidden) {
    return answerPage(context, parts, language, refusedPage(language, signIn.notAllowed), 403);
  }
  if (!(error instanceof RegisterRefusal)) throw error;
  const reason = people.refusals[error.reason];
  if (error.reason !== 'unknown' && personIdIn(context)) return showPerson(parts, context, reason);
  return answerPage(context, parts, language, refusedPage(language, reason), error.reason === 'unknown' ? 404 : 422);
}
