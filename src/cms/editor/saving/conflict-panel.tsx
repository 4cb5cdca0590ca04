import { useState } from 'react';
import { asText, type FormHeaderProps, plainValue, wordsOf } from '../controls/control.ts';
import { frontMatter } from '../front-matter.ts';
import { focusSaveButton } from './saving.ts';
import { replaceValues } from '../autosave/form-autosave.ts';
import { useObservable } from '../form/observable.ts';
import { rememberVersion } from './opened-versions.ts';
import { type Conflict, refusal } from './refusal.ts';

/** Shows two conflicting versions and lets the editor choose, field by field. */
export function ConflictPanel(props: FormHeaderProps) {
  const { conflict } = useObservable(refusal);
  return conflict ? <Choices key={conflict.version} {...props} conflict={conflict} /> : null;
}

function Choices({ conflict, collection, ...props }: FormHeaderProps & { conflict: Conflict }) {
  const words = wordsOf(props).conflict;
  const [undecided, setLeft] = useState<readonly string[]>(conflict.fields);
  const [data, setData] = useState(() => frontMatter.fromFile(conflict.merged));
  const theirs = frontMatter.fromFile(conflict.theirs);
  const labels = (plainValue(collection.get('fields')) ?? []) as { name: string; label: string }[];

  const choose = (field: string, value: unknown) => {
    const chosen = { ...data, [field]: value };
    const others = undecided.filter((each) => each !== field);
    setData(chosen);
    setLeft(others);
    if (others.length === 0) applyResolution(conflict, chosen);
  };

  return (
    <section className="form-note form-problems" role="alert">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      {undecided.map((field) => (
        <div key={field} className="form-conflict">
          <h3>{labels.find(({ name }) => name === field)?.label ?? field}</h3>
          <Side
            heading={words.mine}
            value={data[field]}
            empty={words.nothing}
            button={words.keepMine}
            onChoose={() => choose(field, data[field])}
          />
          <Side
            heading={words.theirs}
            value={theirs[field]}
            empty={words.nothing}
            button={words.takeTheirs}
            onChoose={() => choose(field, theirs[field])}
          />
        </div>
      ))}
    </section>
  );
}

interface SideProps {
  heading: string;
  value: unknown;
  empty: string;
  button: string;
  onChoose(): void;
}

function Side({ heading, value, empty, button, onChoose }: SideProps) {
  return (
    <div>
      <p>{heading}</p>
      <blockquote>{value === undefined || value === '' ? empty : asText(value)}</blockquote>
      <button type="button" className="plain-button" onClick={onChoose}>
        {button}
      </button>
    </div>
  );
}

/** Fills the form with the chosen values, based on the other person's version. */
function applyResolution({ path, version }: Conflict, data: Record<string, unknown>): void {
  rememberVersion(path, version);
  refusal.set({});
  replaceValues(data);
  focusSaveButton();
}
