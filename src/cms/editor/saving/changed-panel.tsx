import { frontmatterYAML } from 'decap-cms-core/dist/esm/formats/frontmatter';
import { asText, type FormHeaderProps, plainValue, wordsOf } from '../controls/control.ts';
import { useObservable } from '../form/observable.ts';
import { refusal } from './refusal.ts';

/** Shows how a draft has changed since the decision on it was made, with a button to reload. */
export function ChangedPanel(props: FormHeaderProps) {
  const { changed } = useObservable(refusal);
  if (!changed) return null;
  const { changedDraft: words, conflict } = wordsOf(props);
  const [before, after] = [changed.yours, changed.theirs].map((text) => frontmatterYAML().fromFile(text)) as Values[];
  const labels = (plainValue(props.collection.get('fields')) ?? []) as { name: string; label: string }[];
  return (
    <section className="form-note form-problems" role="alert">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      {changedFields(before, after).map((name) => (
        <div key={name} className="form-conflict">
          <h3>{labels.find((each) => each.name === name)?.label ?? name}</h3>
          <Side heading={words.before} value={before?.[name]} empty={conflict.nothing} />
          <Side heading={words.after} value={after?.[name]} empty={conflict.nothing} />
        </div>
      ))}
      <p className="form-buttons">
        <button type="button" className="plain-button main-button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
    </section>
  );
}

type Values = Record<string, unknown>;

function Side({ heading, value, empty }: { heading: string; value: unknown; empty: string }) {
  return (
    <div>
      <p>{heading}</p>
      <blockquote>{value === undefined || value === '' ? empty : asText(value)}</blockquote>
    </div>
  );
}

// The time of saving always differs.
function changedFields(before: Values = {}, after: Values = {}): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => name !== 'updated');
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
