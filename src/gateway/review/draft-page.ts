import { html } from 'hono/html';
import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { answerFields } from './decisions/answer-fields.ts';
import { editAddress } from './context.ts';
import type { WaitingDraft } from './queue.ts';
import { clashList, differenceList, versionsLink } from './difference-list.ts';
import { button, form, hidden, message, page, section } from '../http/form-markup.ts';
import type { GatewayPage } from '../http/page-frame.ts';

interface DraftPageFacts {
  waiting: WaitingDraft;
  /** Who sent it and when, in words. */
  sent: string;
  now: string;
  /** Why an action was refused. */
  refusal?: string | undefined;
  /** How the draft has changed since the version that was decided on. */
  since?: readonly Difference[] | undefined;
  error?: string | undefined;
  note?: string | undefined;
  /** The ready answers to choose from. */
  answers: readonly string[];
}

/** Renders one draft for staff: its content, its clashes and the possible actions. */
export function draftPage(
  language: Language,
  { waiting, sent, now, refusal, since, error, note = '', answers }: DraftPageFacts,
): GatewayPage {
  const { review: words } = language.words;
  const { state, title, differences, clashes, problem } = waiting;
  const { collection, slug } = state.location;
  const at = `/admin/saker/${collection}/${slug}`;
  const isNew = !state.published;
  const seen = hidden('commit', state.draft.commit);
  return page(
    title,
    html`${message(refusal, 'danger')}
      ${since && since.length > 0 && section('siden', words.changedSince, differenceList(language, since, false))}
      ${message(problem && fill(words.toMend, { reason: problem }), 'danger')} ${clashList(language, clashes, now)}
      ${section('hva', isNew ? words.whatIsNew : words.whatDiffers, differenceList(language, differences, isNew))}
      <div class="form-section actions">
        ${form(`${at}/godkjenn/`, html`${seen}${button(fill(words.approve, { title }))}`)}
        ${collection === 'events' && html`<a href="/admin/forhandsvisning/events/${slug}/">${words.preview}</a>`}
        <a href="${editAddress(state.location)}">${words.editIt}</a>
        ${state.published && versionsLink(language, state.location, title)}
      </div>
      ${section(
        'tilbake',
        words.sendBack,
        html`<p>${words.sendBackLead}</p>
          ${form(
            `${at}/tilbake/`,
            html`${seen}${answerFields(language, { answers, note, error })}${button(words.sendBack, 'secondary')}`,
          )}`,
      )}
      <p class="form-section"><a href="/admin/saker/">${words.back}</a></p>`,
    `${isNew ? words.isNew : words.isChange} · ${sent}`,
  );
}
