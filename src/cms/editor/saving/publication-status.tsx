import { createElement } from 'react';
import type { editor } from '../../../i18n/nb/editor.ts';
import type { OpenForm } from '../form/open-form.ts';

interface PublicationProps extends Pick<OpenForm, 'collection' | 'slug'> {
  /** The commit that was saved. */
  published: string;
  words: (typeof editor)['saved'];
}

/** Shows when what was saved is on the site; the custom element of the gateway's pages keeps it up to date. */
export function PublicationStatus({ published, collection, slug, words }: PublicationProps) {
  const query = new URLSearchParams({ lagret: published, oppforing: `${collection}/${slug}` });
  return (
    <p>
      {createElement(
        'dugnad-publication',
        { key: published, 'data-state': 'waiting', 'data-address': `/gw/published?${query}` },
        <span data-text>{words.waiting}</span>,
        ' ',
        <a data-page hidden href="/" target="_blank" rel="noopener">
          {words.see}
        </a>,
      )}
    </p>
  );
}
