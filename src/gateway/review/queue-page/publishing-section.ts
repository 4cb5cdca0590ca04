import { html } from 'hono/html';
import { fill, type Language } from '../../../i18n/index.ts';
import { message, section } from '../../http/form-markup.ts';
import type { Html } from '../../http/page-frame.ts';
import type { ReviewQueue } from './review-queue.ts';

/** Explains why the site cannot be built or the remote repository cannot be reached. */
export function publishingSection(
  language: Language,
  { publishingStatus: { publishing, remote } }: ReviewQueue,
): Html | '' {
  const { review: words } = language.words;
  const said = [
    publishing.state === 'failed' && fill(words.buildFailed, { reason: publishing.reason ?? '' }),
    remote.state === 'unreachable' && fill(words.remoteUnreachable, { reason: remote.reason ?? '' }),
    remote.state === 'conflict' && fill(words.remoteConflict, { reason: remote.reason ?? '' }),
    publishing.state === 'held' && language.words.releases.onQueue,
  ].filter((each) => each !== false);
  if (said.length === 0) return '';
  const toReleases = html`<p><a href="/admin/utgaver/">${language.words.releases.title}</a></p>`;
  return section(
    'feil',
    words.trouble,
    html`${said.map((each) => message(each, 'danger'))} ${publishing.state === 'held' && toReleases}`,
  );
}
