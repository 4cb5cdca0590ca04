import { store } from 'decap-cms-core/dist/esm/redux';
import { useEffect, useState } from 'react';
import { dateAt } from '../../domain/days.ts';
import type { Closures } from '../../schemas/closures.ts';
import { Choice } from './choices.tsx';
import { type ControlProps, type Immutable, wordsOf } from './control.ts';
import type { BeginProps } from './form-begin.tsx';
import { refill } from './form-keeper.ts';
import { openForm } from './open-form.ts';

interface Earlier {
  slug: string;
  data: Record<string, unknown>;
}

/** The address of a new form that begins as another activity did: `#/collections/events/new?fra=kveldstur`. */
const FROM = 'fra';

/** Offers to begin a new activity with what an earlier one was, in the next term; and at an earlier one, to make that new one. */
export function CopyOffer({ collection, ...props }: BeginProps) {
  const form = openForm();
  if (collection.get('name') !== 'events' || !form) return null;
  return form.isNew ? <FromEarlier {...props} /> : <ToNext {...props} slug={form.slug} />;
}

function FromEarlier(props: ControlProps) {
  const { copy } = wordsOf(props);
  const earlier = useEarlier();
  const [chosen, setChosen] = useState('');
  const [isMade, setMade] = useState(false);
  const wanted = new URLSearchParams(location.hash.split('?')[1]).get(FROM);
  const make = async ({ data }: Earlier) => {
    const { copyForNextTerm } = await import('./reckoning.ts');
    refill(copyForNextTerm(data, props.config.portal.closures as Closures, dateAt(Date.now())));
  };
  useEffect(() => {
    const found = wanted && !isMade && earlier.find(({ slug }) => slug === wanted);
    if (!found || openForm()?.hasChanged) return;
    setMade(true);
    void make(found);
  });
  const [first] = earlier;
  if (openForm()?.hasChanged) return wanted ? <p className="form-note">{copy.made}</p> : null;
  if (!first) return null;
  const options = earlier.map(({ slug, data }) => ({ value: slug, label: String(data.title ?? slug) }));
  return (
    <section className="form-note">
      <h2>{copy.heading}</h2>
      <Choice label={copy.which} options={options} value={chosen || first.slug} onChange={setChosen} />
      <button
        type="button"
        className="plain-button"
        onClick={() => void make(earlier.find(({ slug }) => slug === chosen) ?? first)}
      >
        {copy.make}
      </button>
    </section>
  );
}

function ToNext({ slug, ...props }: ControlProps & { slug: string }) {
  return (
    <p>
      <a href={`#/collections/events/new?${FROM}=${slug}`}>{wordsOf(props).copy.make}</a>
    </p>
  );
}

/** Lists the activities that the editor has fetched, the latest first. */
function useEarlier(): readonly Earlier[] {
  const [earlier, setEarlier] = useState(readEarlier);
  useEffect(
    () =>
      store.subscribe(() => {
        const found = readEarlier();
        setEarlier((before) => (before.length === found.length ? before : found));
      }),
    [],
  );
  return earlier;
}

function readEarlier(): Earlier[] {
  const { entries } = store.getState();
  const slugs = (entries.getIn(['pages', 'events', 'ids']) as Immutable | undefined)?.toJS() as string[] | undefined;
  return (slugs ?? [])
    .flatMap((slug): Earlier[] => {
      const entry = entries.getIn(['entities', `events.${slug}`]) as Immutable | undefined;
      const data = (entry?.get('data') as Immutable | undefined)?.toJS() as Record<string, unknown> | undefined;
      return data ? [{ slug, data }] : [];
    })
    .sort((a, b) => (String(a.data.updated ?? a.data.start) < String(b.data.updated ?? b.data.start) ? 1 : -1));
}
