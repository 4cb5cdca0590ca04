import { html } from 'hono/html';
import type { Language } from '../../../i18n/index.ts';
import { invitationSection } from '../../dashboard/invitation-section.ts';
import { message, page, signOutForm } from '../../http/form-markup.ts';
import type { GatewayPage } from '../../http/page-frame.ts';
import { findForm } from '../../people/find-form.ts';
import { handoverSection } from '../../people/handover-section.ts';
import { changesSection } from './changes-section.ts';
import { leftOutSection, needHelpSection } from './problem-sections.ts';
import { publishingSection } from './publishing-section.ts';
import { removalSection } from './removal-section.ts';
import type { ReviewQueue } from './review-queue.ts';
import { severalSection } from './several-section.ts';
import { staleSection } from './stale-section.ts';
import { undoForm } from './undo-form.ts';
import { unsentSection } from './unsent-section.ts';
import { draftsSection } from './drafts-section.ts';

/** Renders the review queue, most urgent sections first. */
export function queuePage(language: Language, queue: ReviewQueue): GatewayPage {
  const { review: words } = language.words;
  const parts = [
    publishingSection(language, queue),
    removalSection(language, queue.removal),
    draftsSection(language, queue),
    severalSection(language, queue),
    invitationSection(language, queue.invitations, { action: '/admin/saker/medarrangor/', ...queue }),
    handoverSection(language, queue),
    changesSection(language, queue),
    unsentSection(language, queue),
    leftOutSection(language, queue),
    needHelpSection(language, queue),
    staleSection(language, queue),
  ].filter(Boolean);
  return page(
    words.title,
    html`${queue.done}${message(queue.refusal, 'danger')}${undoForm(language, queue)}
      <p class="actions"><a href="/admin/saker/uke/">${language.words.weekAhead.title}</a></p>
      ${parts.length > 0 ? parts : html`<p class="form-section">${words.allFine}</p>`} ${findForm(language, queue)}
      <p class="form-section actions">
        <a href="/admin/">${words.toEditor}</a> <a href="/admin/folk/">${words.toPeople}</a>
        <a href="/admin/regneark/">${language.words.spreadsheet.title}</a>
        <a href="/admin/versjoner/">${language.words.versions.removed.title}</a>
        <a href="/admin/kalendere/">${language.words.ownCalendar.staff.title}</a>
        <a href="/admin/registre/">${language.words.registerImport.title}</a>
        <a href="/admin/tilstand/">${language.words.doctor.title}</a>
        <a href="/admin/utgaver/">${language.words.releases.title}</a>
        <a href="/admin/tall/">${language.words.statistics.title}</a>
      </p>
      ${signOutForm(language)}`,
    words.lead,
  );
}
