import { Hono } from 'hono';
import { paperPage, personPage } from './person-pages.ts';
import { answerPage, type GatewayParts, readForm } from '../http/context.ts';
import { changePerson, handOver, removePerson, takeAssociation } from './register.ts';
import { endAllSessions } from '../sign-in/sessions.ts';
import { newPaperCode } from '../sign-in/paper-code.ts';
import {
  doneMessage,
  giveKnownAssociation,
  personAt,
  readDetails,
  rolesToGive,
  type StaffContext,
  type StaffEnvironment,
  redirectDone,
  sendWelcomeEmail,
} from './staff.ts';

/** Creates the routes below `/admin/folk/<number>/`, the page of one person. */
export function personRoutes(parts: GatewayParts): Hono<StaffEnvironment> {
  const { state, content, settings, log, now } = parts;
  const routes = new Hono<StaffEnvironment>();

  routes.get('/', (context) => showPerson(parts, context));

  routes.post('/', async (context) => {
    const { id, role } = personAt(parts, context);
    changePerson(state, id, readDetails(await readForm(context), rolesToGive(context.var.session), role));
    return redirectDone(parts, context, { what: 'saved', person: id, show: id });
  });

  routes.post('/forening/', async (context) => {
    const { id } = personAt(parts, context);
    const form = await readForm(context);
    const membership = { slug: form('association'), trusted: form('trusted') === 'yes' };
    giveKnownAssociation(parts, id, membership, await content.associations());
    return redirectDone(parts, context, { what: 'saved', person: id, show: id });
  });

  routes.post('/forening/bort/', async (context) => {
    const { id } = personAt(parts, context);
    takeAssociation(state, id, (await readForm(context))('association'));
    return redirectDone(parts, context, { what: 'saved', person: id, show: id });
  });

  routes.post('/overta/', async (context) => {
    const { id } = personAt(parts, context);
    const form = await readForm(context);
    const successor = handOver(state, id, { name: form('name'), email: form('email') || null }, now());
    await sendWelcomeEmail(parts, successor);
    // A successor who is staff has a page that not all staff may open.
    if (!rolesToGive(context.var.session).includes(successor.role)) {
      return redirectDone(parts, context, { what: 'saved', person: id, show: 'all' });
    }
    return redirectDone(parts, context, { what: 'handedOver', person: id, show: successor.id });
  });

  routes.post('/papir/', async (context) => {
    const person = personAt(parts, context);
    const { language } = context.var;
    const { name: site } = await content.site();
    const code = newPaperCode(state, person.id, now());
    log('person-paper-code', { person: person.id, by: context.var.session.person.id });
    const sheet = { person, code, site, address: `${settings.url}/logg-inn/`, now: now() };
    return answerPage(context, parts, language, paperPage(language, sheet));
  });

  routes.post('/ut/', (context) => {
    const { id } = personAt(parts, context);
    endAllSessions(state, id);
    return redirectDone(parts, context, { what: 'signedOut', person: id, show: id });
  });

  routes.post('/fjern/', (context) => {
    const { id } = personAt(parts, context);
    removePerson(state, id);
    return redirectDone(parts, context, { what: 'removed', person: id, show: 'all' });
  });

  return routes;
}

/** Shows the page of the person in the URL, with the reason on top if a change was refused. */
export async function showPerson(parts: GatewayParts, context: StaffContext, refusal?: string): Promise<Response> {
  const person = personAt(parts, context);
  const { language } = context.var;
  const facts = { person, associations: await parts.content.associations(), roles: rolesToGive(context.var.session) };
  const done = refusal ? undefined : doneMessage(context, language, person.name);
  return answerPage(context, parts, language, personPage(language, { ...facts, done, refusal }), refusal ? 422 : 200);
}
