import { store } from 'decap-cms-core/dist/esm/redux';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { dateAt } from '../../../domain/time/days.ts';
import type { Closures } from '../../../schemas/closures.ts';
import { Select } from '../controls/choices.tsx';
import { type FormHeaderProps, type ControlProps, type Immutable, wordsOf } from '../controls/control.ts';
import { replaceValues } from '../autosave/form-autosave.ts';
import { Observable, useObservable } from './observable.ts';
import { openForm } from './open-form.ts';

interface EarlierEvent {
  slug: string;
  data: Record<string, unknown>;
}

/** The query parameter of a new form copied from an activity: `#/collections/events/new?fra=kveldstur`. */
const COPY_PARAMETER = 'fra';

/** Offers to copy an earlier activity into the next term, from a new form or from that activity. */
export function CopyOffer({ collection, ...props }: FormHeaderProps) {
  const form = openForm();
  if (collection.get('name') !== 'events' || !form) return null;
  return form.isNew ? <CopyFromEarlier {...props} /> : <CopyToNextTermLink {...props} slug={form.slug} />;
}

/** The key of the form that was filled in by copying. */
const copiedFormKey = new Observable('');

function CopyFromEarlier(props: ControlProps) {
  const { copy } = wordsOf(props);
  const earlier = useEarlierEvents();
  const copiedForm = useObservable(copiedFormKey);
  const hasChanged = useSyncExternalStore(store.subscribe, () => openForm()?.hasChanged === true);
  const [chosen, setChosen] = useState('');
  const wanted = new URLSearchParams(location.hash.split('?')[1]).get(COPY_PARAMETER);
  const { closures } = props.config.portal;
  useEffect(() => {
    const found = wanted && earlier.find(({ slug }) => slug === wanted);
    if (found) void copyToForm(found, closures as Closures);
  }, [earlier, wanted, closures]);
  const [first] = earlier;
  if (copiedForm && copiedForm === openForm()?.key) return <p className="form-note">{copy.made}</p>;
  if (!first) return null;
  const options = earlier.map(({ slug, data }) => ({ value: slug, label: String(data.title ?? slug) }));
  const begin = () => copyToForm(earlier.find(({ slug }) => slug === chosen) ?? first, closures as Closures);
  return (
    <section className="form-note">
      <h2>{copy.heading}</h2>
      <Select label={copy.which} options={options} value={chosen || first.slug} onChange={setChosen} />
      <button type="button" className="plain-button" disabled={hasChanged} onClick={() => void begin()}>
        {copy.make}
      </button>
    </section>
  );
}

/** Fills the open form with a copy for the next term. Never overwrites what somebody has written. */
async function copyToForm({ data }: EarlierEvent, closures: Closures): Promise<void> {
  const { copyForNextTerm } = await import('../schedule-preview/schedule-preview.ts');
  if (openForm()?.hasChanged !== false) return;
  replaceValues(copyForNextTerm(data, closures, dateAt(Date.now())));
  copiedFormKey.set(openForm()?.key ?? '');
}

function CopyToNextTermLink({ slug, ...props }: ControlProps & { slug: string }) {
  return (
    <p>
      <a href={`#/collections/events/new?${COPY_PARAMETER}=${slug}`}>{wordsOf(props).copy.make}</a>
    </p>
  );
}

/** Lists the activities that Decap has loaded, newest first. */
function useEarlierEvents(): readonly EarlierEvent[] {
  const [earlier, setEarlier] = useState(readEarlierEvents);
  useEffect(
    () =>
      store.subscribe(() => {
        const found = readEarlierEvents();
        setEarlier((before) => (before.length === found.length ? before : found));
      }),
    [],
  );
  return earlier;
}

function readEarlierEvents(): EarlierEvent[] {
  const { entries } = store.getState();
  const slugs = (entries.getIn(['pages', 'events', 'ids']) as Immutable | undefined)?.toJS() as string[] | undefined;
  return (slugs ?? [])
    .flatMap((slug): EarlierEvent[] => {
      const entry = entries.getIn(['entities', `events.${slug}`]) as Immutable | undefined;
      const data = (entry?.get('data') as Immutable | undefined)?.toJS() as Record<string, unknown> | undefined;
      return data ? [{ slug, data }] : [];
    })
    .sort((a, b) => (String(a.data.updated ?? a.data.start) < String(b.data.updated ?? b.data.start) ? 1 : -1));
}
