import { useState } from 'react';
import { asText, type StartProps, plainValue, wordsOf } from '../controls/control.ts';
import { frontMatter } from '../front-matter.ts';
import { goToSave } from './saving.ts';
import { refill } from '../autosave/form-autosave.ts';
import { useObserved } from '../form/observed.ts';
import { noteVersion } from './opened-versions.ts';
import { type Conflict, refused } from './refused.ts';

/** Shows what two people have written in the same field, and lets the one here choose, field by field. */
export function ConflictPanel(props: StartProps) {
  const { conflict } = useObserved(refused);
  return conflict ? <Choices key={conflict.version} {...props} conflict={conflict} /> : null;
}

function Choices({ conflict, collection, ...props }: StartProps & { conflict: Conflict }) {
  const words = wordsOf(props).conflict;
  const [left, setLeft] = useState<readonly string[]>(conflict.fields);
  const [data, setData] = useState(() => frontMatter.fromFile(conflict.merged));
  const theirs = frontMatter.fromFile(conflict.theirs);
  const labels = (plainValue(collection.get('fields')) ?? []) as { name: string; label: string }[];

  const choose = (field: string, value: unknown) => {
    const chosen = { ...data, [field]: value };
    const others = left.filter((each) => each !== field);
    setData(chosen);
    setLeft(others);
    if (others.length === 0) settle(conflict, chosen);
  };

  return (
    <section className="form-note form-problems" role="alert">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      {left.map((field) => (
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

/** Puts what was chosen into the form, to be saved over what the other one saved. */
function settle({ path, version }: Conflict, data: Record<string, unknown>): void {
  noteVersion(path, version);
  refused.set({});
  refill(data);
  goToSave();
}
