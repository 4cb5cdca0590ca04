import { html } from 'hono/html';
import { differencesInWords } from '../../cms/in-words/entry-in-words.ts';
import type { WordsSetting } from '../../cms/in-words/value-in-words.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { CalendarPlan, EventImport } from '../../imports/calendars/calendar-plan.ts';
import { event } from '../../schemas/event.ts';
import { button, form, hidden, page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import type { Association } from '../people/list-page.ts';
import { differenceList } from '../review/difference-list.ts';
import { calendarPageOf, CALENDAR_PAGE } from './pages.ts';
import { countsInWords } from './result-in-words.ts';

interface PreviewFacts {
  association: Association;
  address: string;
  plan: CalendarPlan;
  setting: WordsSetting;
}

/** Renders what would be taken in from a calendar, before somebody says yes. */
export function previewPage(language: Language, { association, address, plan, setting }: PreviewFacts): GatewayPage {
  const { ownCalendar: words } = language.words;
  const fresh = plan.proposals.filter(({ kind }) => kind === 'new');
  const changed = plan.proposals.filter(({ kind }) => kind === 'change');
  const list = (id: string, said: typeof words.previewNew, proposals: readonly EventImport[]) =>
    proposals.length > 0 && section(id, count(language, said, proposals.length), proposalList(setting, proposals));
  const others = countsInWords(language, { ...plan, counts: undefined });
  const left = plan.held > 0 ? [count(language, words.result.counts.held, plan.held)] : [];
  return page(
    words.preview,
    html`${plan.proposals.length === 0 && html`<p>${words.previewEmpty}</p>`} ${list('nye', words.previewNew, fresh)}
      ${list('endret', words.previewChanged, changed)}
      ${[...left, ...others].map((sentence) => html`<p class="soft">${sentence}</p>`)}
      <div class="form-section">
        ${form(CALENDAR_PAGE, html`${hidden('association', association.slug)}${hidden('address', address)}${button(words.accept)}`)}
      </div>
      <p class="form-section"><a href="${calendarPageOf(association.slug)}">${words.back}</a></p>`,
    `${fill(words.title, { association: association.name })}. ${words.previewLead}`,
  );
}

const SHOWN = ['start', 'repeat', 'changes', 'cancelled', 'venue', 'place', 'url'];
const MAX_LISTED = 30;

function proposalList(setting: WordsSetting, proposals: readonly EventImport[]): Html {
  const { language } = setting;
  const left = proposals.length - MAX_LISTED;
  return html`<ul class="plain ruled-list">
      ${proposals.slice(0, MAX_LISTED).map(
        (proposal) =>
          html`<li>
            <h3>${proposal.title}</h3>
            ${differenceList(language, differencesIn(proposal, setting), proposal.kind === 'new')}
          </li>`,
      )}
    </ul>
    ${left > 0 && html`<p>${count(language, language.words.ownCalendar.previewMore, left)}</p>`}`;
}

function differencesIn({ kind, differences }: EventImport, setting: WordsSetting) {
  const side = (name: 'current' | 'proposed') => ({
    values: Object.fromEntries(differences.map((each) => [each.field, each[name]])),
    body: '',
  });
  const isNew = kind === 'new';
  const names = isNew ? SHOWN : ['title', 'end', ...SHOWN];
  return differencesInWords(
    event,
    names,
    { before: isNew ? undefined : side('current'), after: side('proposed') },
    setting,
  );
}
