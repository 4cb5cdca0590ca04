import { html } from 'hono/html';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { Release, Releases } from '../../publish/rollback.ts';
import { button, form, hidden, message, page, section } from '../http/form-markup.ts';
import type { GatewayPage, Html } from '../http/page-frame.ts';
import { formatInstant } from '../review/format-instant.ts';

interface ShownReleases extends Releases {
  now: number;
  done: 'rolledBack' | 'ended' | undefined;
  refusal: string | undefined;
}

/** Renders the releases of the site, newest first, each with a button to go back to it. */
export function releasesPage(language: Language, { releases, held, now, done, refusal }: ShownReleases): GatewayPage {
  const { releases: words, review } = language.words;
  const whenOf = ({ at }: Release) => formatInstant(language, Date.parse(at), wallClockAt(now));
  const served = releases.find(({ isServed }) => isServed);
  const list = html`<ul class="plain ruled-list">
    ${releases.map((release) => releaseItem(language, release, whenOf(release)))}
  </ul>`;
  return page(
    words.title,
    html`${message(done && words.done[done])} ${message(refusal, 'danger')}
      ${held !== undefined && served && heldSection(language, whenOf(served))}
      ${releases.length > 0 ? section('utgaver', words.list, list) : html`<p class="form-section">${words.none}</p>`}
      <p class="form-section actions"><a href="/admin/saker/">${review.title}</a></p>`,
    words.lead,
  );
}

function heldSection(language: Language, when: string): Html {
  const { releases: words } = language.words;
  return section(
    'holdt',
    words.heldTitle,
    html`<p class="prose">${fill(words.held, { when })}</p>
      ${form('/admin/utgaver/nyeste/', button(words.end))}`,
  );
}

function releaseItem(language: Language, { name, entries, commit, isServed }: Release, when: string): Html {
  const { releases: words } = language.words;
  const facts = [
    entries !== undefined && count(language, words.entries, entries),
    commit && fill(words.commit, { commit: commit.slice(0, 12) }),
  ].filter(Boolean);
  const goBack = html`${hidden('release', name)}${button(fill(words.rollBack, { when }), 'secondary')}`;
  return html`<li>
    <h3>${when}</h3>
    <p class="soft">${facts.join(' · ')}</p>
    ${isServed ? html`<p><strong>${words.served}</strong></p>` : form('/admin/utgaver/tilbake/', goBack)}
  </li>`;
}
