import { resolveReference } from '../../domain/portal.ts';
import type { Page } from '../../schemas/page.ts';
import type { ViewContext } from '../context.ts';
import { type NameLink, nameLink } from '../links.ts';

type ExchangeItem = Page['exchange'][number];

/** Something that somebody wishes for or offers. */
export interface ExchangeItemView extends Pick<ExchangeItem, 'kind' | 'what' | 'who'> {
  /** The association that it comes from, if it is in the portal. */
  association?: NameLink | undefined;
  phone?: string | undefined;
  /** Only if there is no phone number. */
  email?: string | undefined;
}

/** Returns a wish or an offer; the contact of the association serves one that has none of its own. */
export function exchangeItem({ portal, language }: ViewContext, item: ExchangeItem): ExchangeItemView {
  const { kind, what, who, contact } = item;
  const association = item.association ? resolveReference(item.association, portal.associations) : undefined;
  const { phone, email } = contact ?? association?.entry?.data.contacts[0] ?? {};
  const ways = phone ? { phone } : { email };
  return association?.entry
    ? { kind, what, association: nameLink(language, 'associations', association), ...ways }
    : { kind, what, who, ...ways };
}
