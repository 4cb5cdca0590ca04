import { type ReactNode, useEffect, useState } from 'react';
import type { editor } from '../../i18n/nb/editor.ts';
import type { Closures } from '../../schemas/closures.ts';
import type { PortalSettings } from '../config/decap-config.ts';
import type { EventFacts } from '../preview.ts';
import type { Immutable } from './controls/control.ts';
import { venues } from './venues.ts';
import { loadSchedulePreview } from './schedule-preview/loading.ts';

interface Props {
  entry: Immutable;
  config: { portal: PortalSettings };
  /** Renders a field as Decap does: rich text as sanitised HTML. */
  widgetFor(name: string): ReactNode;
}

/** Previews an activity in the site's own styles: title, time, place, price and text. */
export function EventPreview({ entry, config: { portal }, widgetFor }: Props) {
  const data = (entry.get('data') as Immutable).toJS() as Record<string, unknown>;
  const { preview } = portal.words as typeof editor;
  const { when, price } = useFacts(data, portal);
  const where = useWhere(data);
  const text = (key: string) => String(data[key] ?? '');
  return (
    <main className="wrap">
      <div className="title">
        <h1>{text('title') || preview.empty}</h1>
        <p className="lead">{text('summary')}</p>
      </div>
      <div className="stack" data-gap="wide">
        <dl className="facts">
          <Fact term={preview.when} lines={when} />
          <Fact term={preview.where} lines={where} />
          <Fact term={preview.price} lines={price} />
        </dl>
        <div className="prose">{widgetFor('body')}</div>
      </div>
    </main>
  );
}

function Fact({ term, lines }: { term: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {lines.map((line, index) => (
        <dd key={line} className={index === 0 ? 'big' : undefined}>
          {line}
        </dd>
      ))}
    </div>
  );
}

function useFacts(data: Record<string, unknown>, { closures, language: code }: PortalSettings): EventFacts {
  const [found, setFound] = useState<EventFacts>({ when: [], price: [] });
  const { start, end, repeat, changes, price, price_note } = data;
  const written = JSON.stringify({ start, end, repeat, changes, price, price_note });
  useEffect(() => {
    const watch = { isCurrent: true };
    void loadSchedulePreview(code).then(([{ eventFacts }, language]) => {
      if (watch.isCurrent) setFound(eventFacts(JSON.parse(written), closures as Closures, language, Date.now()));
    });
    return () => {
      watch.isCurrent = false;
    };
  }, [written, closures, code]);
  return found;
}

function useWhere({ venue, place, url }: Record<string, unknown>): string[] {
  const [name, setName] = useState('');
  useEffect(() => {
    void venues().then((all) => setName(all.find(({ slug }) => slug === venue)?.title ?? ''));
  }, [venue]);
  return [venue ? name : '', String(place ?? ''), String(url ?? '')].filter(Boolean);
}
