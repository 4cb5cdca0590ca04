import { useState } from 'react';
import type { editor } from '../../../i18n/nb/editor.ts';
import { type PointForm, pointAt } from '../../point-form.ts';

interface FoundAddress {
  text: string;
  latitude: number;
  longitude: number;
}

interface Props {
  id: string;
  /** Returns the text of a first search. */
  first(): string;
  words: (typeof editor)['point'];
  onChoose(point: PointForm): void;
}

/** Searches the addresses of the municipality through the gateway; one of them sets the point. */
export function AddressSearch({ id, first, words, onChoose }: Props) {
  const [text, setText] = useState<string>();
  const [found, setFound] = useState<readonly FoundAddress[]>([]);
  const [status, setStatus] = useState('');
  const search = async () => {
    setStatus(words.searching);
    const all = await addressesLike(text ?? first()).catch(() => undefined);
    setFound(all ?? []);
    setStatus(all ? (all.length > 0 ? words.choose : words.none) : words.noAnswer);
  };
  const choose = ({ text: chosen, latitude, longitude }: FoundAddress) => {
    onChoose(pointAt({ lat: latitude, lng: longitude }));
    setText(chosen);
    setFound([]);
    setStatus(words.set);
  };
  return (
    <div className="point-search">
      <label htmlFor={id}>{words.address}</label>
      <p className="form-buttons">
        <input
          id={id}
          type="text"
          value={text ?? first()}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Decap's form would be saved.
            event.preventDefault();
            void search();
          }}
        />
        <button type="button" className="plain-button" onClick={search}>
          {words.search}
        </button>
      </p>
      <p role="status">{status}</p>
      <ul>
        {found.map((address) => (
          <li key={`${address.text} ${address.latitude} ${address.longitude}`}>
            <button type="button" className="plain-button" onClick={() => choose(address)}>
              {address.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function addressesLike(text: string): Promise<FoundAddress[]> {
  const response = await fetch(`/gw/addresses?${new URLSearchParams({ q: text })}`);
  if (!response.ok) throw new Error(`/gw/addresses answers ${response.status}.`);
  return response.json() as Promise<FoundAddress[]>;
}
