import { html } from 'hono/html';
import type { PortalOccurrence } from '../../domain/portal.ts';
import { dayAndMonth, longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { button, field, form, hidden, message, page, textAreaField } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { clashList } from '../review/difference-list.ts';
import type { DatedClash } from '../review/queue.ts';
import type { OwnActivity } from './own-entries.ts';

/** Renders the confirmation step before a date is cancelled. */
export function cancelPage(
  language: Language,
  { occurrence, seen, now }: { occurrence: PortalOccurrence; seen: string; now: string },
): GatewayPage {
  const { dashboard: words } = language.words;
  const { slug, data } = occurrence.event;
  const date = longDate(language, occurrence.start, now);
  const note = textAreaField({ name: 'note', label: words.cancelNote, hint: words.cancelNoteHint, required: false });
  const named = html`${hidden('slug', slug)}${hidden('date', occurrence.date)}${hidden('seen', seen)}`;
  return page(
    fill(words.cancelTitle, { date }),
    html`${form('/admin/mine/avlys/', html`${named}${note}${button(words.cancelButton)}`)} ${backLink(language)}`,
    fill(words.cancelLead, { title: data.title }),
  );
}

/** A series and the day to which it is to continue. */
interface Continuing extends Pick<OwnActivity, 'event' | 'seen'> {
  proposed: string;
  until?: string;
  refusal?: string;
  /** What else takes place near the new dates. */
  clashes?: readonly DatedClash[];
  now: string;
}

/** Renders the confirmation step before a series is extended. */
export function continuePage(
  language: Language,
  { event, seen, proposed, until = proposed, refusal, clashes = [], now }: Continuing,
): GatewayPage {
  const { dashboard: words } = language.words;
  const day = field({ name: 'until', label: words.until, value: until, type: 'date' });
  return page(
    fill(words.goOnTitle, { title: event.data.title }),
    html`${message(refusal, 'danger')} ${clashList(language, clashes, now)}
    ${form('/admin/mine/fortsett/', html`${hidden('slug', event.slug)}${hidden('seen', seen)}${day}${button(words.goOnButton)}`)}
    ${backLink(language)}`,
    // Also as text: browsers format a date field in their own language.
    fill(words.goOnLead, { date: dayAndMonth(language, proposed) }),
  );
}

/** Renders the form that names a successor. */
export function handoverPage(
  language: Language,
  { name, email, refusal }: { name: string; email: string; refusal?: string | undefined },
): GatewayPage {
  const { dashboard: words, people } = language.words;
  const fields = html`${field({ name: 'name', label: people.name, value: name })}
  ${field({ name: 'email', label: people.email, value: email, type: 'email', inputmode: 'email', required: false })}`;
  return page(
    words.handOver,
    html`${message(refusal, 'danger')}${form('/admin/mine/overta/', html`${fields}${button(words.handOverButton)}`)}
    ${backLink(language)}`,
    words.handOverLead,
  );
}

function backLink(language: Language): Html {
  return html`<p class="form-section"><a href="/admin/mine/">${language.words.dashboard.stay}</a></p>`;
}
