import { Hono } from 'hono';
import { answerPage, type GatewayParts } from '../http/context.ts';
import { refusedPage } from '../sign-in/pages.ts';
import { Forbidden, rolesToGive, type StaffEnvironment } from './staff.ts';

/** Creates an app for routes of staff; others get a refusal. */
export function staffRoutes(parts: GatewayParts): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();
  routes.use((context, next) => {
    if (rolesToGive(context.var.session).length === 0) throw new Forbidden();
    return next();
  });
  routes.onError((error, context) => {
    if (!(error instanceof Forbidden)) throw error;
    const { language } = context.var;
    return answerPage(context, parts, language, refusedPage(language, language.words.signIn.notAllowed), 403);
  });
  return routes;
}
