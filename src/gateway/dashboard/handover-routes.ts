import { Hono } from 'hono';
import { answerPage, readForm } from '../http/context.ts';
import { proposeHandover, withdrawHandover } from '../people/handovers.ts';
import { RegisterRefusal } from '../people/register.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import type { ReviewParts } from '../review/context.ts';
import { handoverPage } from './action-pages.ts';

/** Creates the routes below `/admin/mine/overta/`, where an editor who leaves proposes a successor or takes it back. */
export function handoverRoutes(
  parts: ReviewParts,
  onDone: (context: StaffContext, what: 'proposed' | 'withdrawn') => Promise<Response>,
): Hono<StaffEnvironment> {
  const { state, now } = parts;
  const routes = new Hono<StaffEnvironment>();

  routes.get('/', (context) => {
    const { language } = context.var;
    return answerPage(context, parts, language, handoverPage(language, { name: '', email: '' }));
  });

  routes.post('/', async (context) => {
    const form = await readForm(context);
    const named = { name: form('name'), email: form('email') };
    try {
      proposeHandover(state, context.var.session.person.id, { ...named, email: named.email || null }, now());
    } catch (error) {
      if (!(error instanceof RegisterRefusal)) throw error;
      const { language } = context.var;
      const refusal = language.words.people.refusals[error.reason];
      return answerPage(context, parts, language, handoverPage(language, { ...named, refusal }), 422);
    }
    return onDone(context, 'proposed');
  });

  routes.post('/angre/', (context) => {
    withdrawHandover(state, context.var.session.person.id);
    return onDone(context, 'withdrawn');
  });

  return routes;
}
