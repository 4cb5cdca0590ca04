import { type Context, Hono } from 'hono';
import { languageOf } from '../i18n/index.ts';
import { welcomeLetter } from './mail/letters.ts';
import { outboxState, post } from './mail/outbox.ts';
import { nameOf, peoplePage } from './pages/people.ts';
import { newPersonPage, paperPage, personPage } from './pages/person.ts';
import { refusedPage } from './pages/sign-in.ts';
import { answerPage, type GatewayEnvironment, type GatewayParts, readForm } from './parts.ts';
import {
  addPerson,
  changePerson,
  findPerson,
  giveAssociation,
  handOver,
  languages,
  listPeople,
  type Person,
  type PersonDetails,
  RegisterRefusal,
  type Role,
  removePerson,
  roles,
  takeAssociation,
} from './people/register.ts';
import { endAllSessions } from './people/sessions.ts';
import { newPaperCode } from './people/sign-in.ts';
import { inTransaction } from './people/state.ts';
import type { Session } from './session.ts';

/** Tells which roles somebody may give and take: moderators let in those who write, only admins choose moderators. */
export function rolesToGive({ role }: Pick<Session, 'role'>): readonly Role[] {
  if (role === 'admin') return roles;
  return role === 'moderator' ? ['association'] : [];
}

type StaffEnvironment = GatewayEnvironment & { Variables: { session: Session } };
type PageContext = Context<StaffEnvironment>;

/** The pages below `/admin/folk/`, for staff alone, in the language of the one who asks. */
export function peopleRoutes(parts: GatewayParts) {
  const { state, content, settings, log, now } = parts;
  const routes = new Hono<StaffEnvironment>();

  const languageFor = ({ var: { session } }: PageContext) => languageOf(findPerson(state, session.person.id).language);
  const mayGive = ({ var: { session } }: PageContext) => rolesToGive(session);

  /** Finds the person of the address. Throws for one that this member of staff may not touch. */
  const personAt = (context: PageContext): Person => {
    const person = findPerson(state, idAt(context));
    if (!mayGive(context).includes(person.role)) throw new Forbidden();
    return person;
  };

  const showPerson = async (context: PageContext, { id }: Pick<Person, 'id'>, refusal?: string) => {
    const language = languageFor(context);
    const facts = {
      person: findPerson(state, id),
      associations: await content.associations(),
      roles: mayGive(context),
    };
    const done = refusal ? undefined : doneMessage(context, facts.person.name);
    return answerPage(context, parts, language, personPage(language, { ...facts, done, refusal }), refusal ? 422 : 200);
  };

  const doneMessage = (context: PageContext, name: string): string | undefined => {
    const { people: words } = languageFor(context).words;
    const { saved, added, removed, handedOver, signedOut } = words;
    const message = new Map(Object.entries({ saved, added, removed, handedOver, signedOut })).get(
      context.req.query('gjort') ?? '',
    );
    return message?.replace('{name}', name);
  };

  const done = (context: PageContext, id: number | undefined, what: string, about = id) => {
    log(`person-${what}`, { person: about ?? null, by: context.var.session.person.id });
    return context.redirect(`/admin/folk/${id === undefined ? '' : `${id}/`}?gjort=${what}`, 303);
  };

  const welcome = async (person: Person) => {
    const [{ name }, all] = await Promise.all([content.site(), content.associations()]);
    const names = person.associations.map(({ slug }) => nameOf(languageOf(person.language), all, slug));
    if (person.email) post(state, welcomeLetter({ name, url: settings.url }, person, names), now());
  };

  routes.use(async (context, next) => {
    if (rolesToGive(context.var.session).length === 0) throw new Forbidden();
    return next();
  });

  routes.onError((error, context) => {
    const language = languageFor(context);
    const { signIn, people } = language.words;
    if (error instanceof Forbidden)
      return answerPage(context, parts, language, refusedPage(language, signIn.notAllowed), 403);
    if (!(error instanceof RegisterRefusal)) throw error;
    const reason = people.refusals[error.reason];
    const id = idAt(context);
    if (id && error.reason !== 'unknown') return showPerson(context, { id }, reason);
    return answerPage(context, parts, language, refusedPage(language, reason), error.reason === 'unknown' ? 404 : 422);
  });

  routes.get('/', async (context) => {
    const language = languageFor(context);
    const facts = { people: listPeople(state), associations: await content.associations(), outbox: outboxState(state) };
    const asked = { query: context.req.query('q') ?? '', done: doneMessage(context, ''), now: now() };
    return answerPage(context, parts, language, peoplePage(language, { ...facts, ...asked }));
  });

  routes.get('/ny/', async (context) => {
    const language = languageFor(context);
    const details: PersonDetails = { name: '', email: null, role: 'association', language: language.code as 'nb' };
    const association = context.req.query('forening') ?? '';
    const facts = { associations: await content.associations(), roles: mayGive(context), refusal: undefined };
    return answerPage(context, parts, language, newPersonPage(language, { ...facts, details, association }));
  });

  routes.post('/ny/', async (context) => {
    const form = await readForm(context);
    const details = readDetails(form, mayGive(context));
    const [association, associations] = [form('association'), await content.associations()];
    try {
      const id = inTransaction(state, () => {
        const { id } = addPerson(state, details, now());
        if (association) giveKnown(id, association, form('trusted') === 'yes', associations);
        return id;
      });
      await welcome(findPerson(state, id));
      return done(context, id, 'added');
    } catch (error) {
      if (!(error instanceof RegisterRefusal)) throw error;
      const language = languageFor(context);
      const facts = { associations, roles: mayGive(context), details, association };
      const refusal = language.words.people.refusals[error.reason];
      return answerPage(context, parts, language, newPersonPage(language, { ...facts, refusal }), 422);
    }
  });

  routes.get('/:id{\\d+}/', (context) => showPerson(context, personAt(context)));

  routes.post('/:id{\\d+}/', async (context) => {
    const { id, role } = personAt(context);
    changePerson(state, id, readDetails(await readForm(context), mayGive(context), role));
    return done(context, id, 'saved');
  });

  routes.post('/:id{\\d+}/forening/', async (context) => {
    const { id } = personAt(context);
    const form = await readForm(context);
    giveKnown(id, form('association'), form('trusted') === 'yes', await content.associations());
    return done(context, id, 'saved');
  });

  routes.post('/:id{\\d+}/forening/bort/', async (context) => {
    const { id } = personAt(context);
    takeAssociation(state, id, (await readForm(context))('association'));
    return done(context, id, 'saved');
  });

  routes.post('/:id{\\d+}/overta/', async (context) => {
    const { id } = personAt(context);
    const form = await readForm(context);
    const successor = handOver(state, id, { name: form('name'), email: form('email') || null }, now());
    await welcome(successor);
    return done(context, mayGive(context).includes(successor.role) ? successor.id : undefined, 'handedOver', id);
  });

  routes.post('/:id{\\d+}/papir/', async (context) => {
    const person = personAt(context);
    const code = newPaperCode(state, person.id, now());
    log('person-paper-code', { person: person.id, by: context.var.session.person.id });
    const language = languageFor(context);
    const { name: site } = await content.site();
    const address = `${settings.url}/logg-inn/`;
    return answerPage(context, parts, language, paperPage(language, { person, code, site, address, now: now() }));
  });

  routes.post('/:id{\\d+}/ut/', (context) => {
    const { id } = personAt(context);
    endAllSessions(state, id);
    return done(context, id, 'signedOut');
  });

  routes.post('/:id{\\d+}/fjern/', (context) => {
    const { id } = personAt(context);
    removePerson(state, id);
    return done(context, undefined, 'removed', id);
  });

  /** Gives one of the associations that the content has, or, to change the trust, one that the person has already. */
  function giveKnown(id: number, slug: string, trusted: boolean, known: readonly { slug: string }[]): void {
    const own = findPerson(state, id).associations;
    if (![...known, ...own].some((each) => each.slug === slug)) throw new RegisterRefusal('association');
    giveAssociation(state, id, { slug, trusted });
  }

  return routes;
}

class Forbidden extends Error {}

function idAt(context: PageContext): number {
  return Number((context.req.param() as { id?: string }).id);
}

function readDetails(
  form: (name: string) => string,
  allowed: readonly Role[],
  otherwise: Role = 'association',
): PersonDetails {
  const role = allowed.find((each) => each === form('role')) ?? otherwise;
  const language = languages.find((each) => each === form('language')) ?? 'nb';
  return { name: form('name'), email: form('email') || null, role, language };
}
