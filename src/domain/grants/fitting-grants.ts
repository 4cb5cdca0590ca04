import { memoizeByObject } from '../lookups/memoize-by-object.ts';
import type { Portal, PortalGrant } from '../portal.ts';
import { choicePath, choicesOf, type GrantChoice } from './choices.ts';

/** Returns the choices that a grant fits. */
export function choicesOfGrant(portal: Portal, grant: PortalGrant): readonly GrantChoice[] {
  return choicesByGrant(portal).get(grant) ?? [];
}

/** Lists the grants that fit a choice, in the order of the portal. */
export function grantsFitting(portal: Portal, choice: GrantChoice): readonly PortalGrant[] {
  return grantsByChoice(portal).get(choicePath(choice)) ?? [];
}

// Found once for all pages and feeds of a portal.
const choicesByGrant = memoizeByObject(
  ({ grants, now }: Portal) => new Map(grants.map((grant) => [grant, choicesOf(grant.data, now)])),
);

const grantsByChoice = memoizeByObject((portal: Portal) => {
  const pairs = [...choicesByGrant(portal)].flatMap(([grant, choices]) =>
    choices.map((choice) => ({ path: choicePath(choice), grant })),
  );
  const groups = Map.groupBy(pairs, ({ path }) => path);
  return new Map([...groups].map(([path, each]) => [path, each.map(({ grant }) => grant)]));
});
