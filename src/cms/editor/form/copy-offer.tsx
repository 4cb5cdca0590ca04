import { store } from 'decap-cms-core/dist/esm/redux';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { dateAt } from '../../../domain/time/days.ts';
import type { Closures } from '../../../schemas/closures.ts';
import { Choice } from '../controls/choices.tsx';
import { type StartProps, type ControlProps, type Immutable, wordsOf } from '../controls/control.ts';
import { refill } from '../autosave/form-autosave.ts';
import { Observed, useObserved } from './observed.ts';
import { openForm } from './open-form.ts';

interface Earlier {
  slug: string;
  data: Record<string, unknown>;
}

/** The address of a new form that begins as another activity did: `#/collections/events/new?fra=kveldstur`. */
const FROM = 'fra';

/** Offers to begin a new activity with what an earlier one was, in the next term; and at an earlier one, to make that new one. */
export function CopyOffer({ collection, ...props }: StartProps) {
  const form = openForm();
  if (collection.get('name') !== 'events' || !form) return null;
  return form.isNew ? <FromEarlier {...props} /> : <ToNext {...props} slug={form.slug} />;
}

/** The form that was made so, by its key. */
const made = new Observed('');

function FromEarlier(props: ControlProps) {
  const { copy } = wordsOf(props);
  const earlier = useEarlier();
  const madeForm = useObserved(made);
  const hasChanged = useSyncExternalStore(store.subscribe, () => openForm()?.hasChanged === true);
  const [chosen, setChosen] = useState('');
  const wanted = new URLSearchParams(location.hash.split('?')[1]).get(FROM);
  const { closures } = props.config.portal;
  useEffect(() => {
    const found = wanted && earlier.find(({ slug }) => slug === wanted);
    if (found) void make(found, closures as Closures);
  }, [earlier, wanted, closures]);
  const [first] = earlier;
  if (madeForm && madeForm === openForm()?.key) return <p className="form-note">{copy.made}</p>;
  if (!first) return null;
  const options = earlier.map(({ slug, data }) => ({ value: slug, label: String(data.title ?? slug) }));
  const begin = () => make(earlier.find(({ slug }) => slug === chosen) ?? first, closures as Closures);
  return (
    <section className="form-note">
      <h2>{copy.heading}</h2>
      <Choice label={copy.which} options={options} value={chosen || first.slug} onChange={setChosen} />
      <button type="button" className="plain-button" disabled={hasChanged} onClick={() => void begin()}>
        {copy.make}
      </button>
    </section>
  );
}

/** Fills the open form with an earlier activity in the next term. What somebody has written is never written over. */
async function make({ data }: Earlier, closures: Closures): Promise<void> {
  const { copyForNextTerm } = await import('../schedule-preview/schedule-preview.ts');
  if (openForm()?.hasChanged !== false) return;
  refill(copyForNextTerm(data, closures, dateAt(Date.now())));
  made.set(openForm()?.key ?? '');
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
