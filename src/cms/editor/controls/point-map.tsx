import { useEffect, useRef, useState } from 'react';
import { fill } from '../../../i18n/phrases.ts';
import type { editor } from '../../../i18n/nb/editor.ts';
import type { Site } from '../../../schemas/site.ts';
import { numbersOf, type PointForm, pointAt } from '../../point-form.ts';
import type { PickMap } from './pick-map.ts';

interface Props {
  point: PointForm;
  tiles: Site['map'];
  words: (typeof editor)['point'];
  onChoose(point: PointForm): void;
}

/** A button that fetches a map, on which a press sets the point; the keyboard sets it in the middle of the map. */
export function PointMap({ point, tiles, words, onChoose }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const map = useRef<PickMap>(undefined);
  const [isShown, setShown] = useState(false);
  const [status, setStatus] = useState('');
  const host = new URL(tiles.tiles).hostname;
  const latest = useRef({ point, onChoose });
  latest.current = { point, onChoose };

  useEffect(() => {
    if (!isShown || !frame.current) return;
    const opening = openMap(frame.current, latest.current.point, {
      ...{ tiles, words },
      onTiles: (came) => setStatus(came ? '' : fill(words.noTiles, { host })),
      onChoose: (at) => latest.current.onChoose(pointAt(at)),
    });
    opening.then(
      (opened) => {
        map.current = opened;
        opened.show(numbersOf(latest.current.point));
      },
      () => setStatus(words.noMap),
    );
    return () => {
      map.current = undefined;
      void opening.then((opened) => opened.close()).catch(() => undefined);
    };
  }, [isShown, tiles, words, host]);

  useEffect(() => map.current?.show(numbersOf(point)), [point]);

  return (
    <div className="point-map">
      <p className="form-buttons">
        <button type="button" className="plain-button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hideMap : words.showMap}
        </button>
        {isShown && (
          <button
            type="button"
            className="plain-button"
            onClick={() => map.current && onChoose(pointAt(map.current.middle()))}
          >
            {words.middle}
          </button>
        )}
      </p>
      <p>{isShown ? words.press : fill(words.asks, { host })}</p>
      <p role="status">{status}</p>
      {isShown && <div ref={frame} className="point-frame" />}
    </div>
  );
}

async function openMap(
  frame: HTMLElement,
  point: PointForm,
  options: Parameters<typeof import('./pick-map.ts').openPickMap>[2],
) {
  const { openPickMap } = await import('./pick-map.ts');
  return openPickMap(frame, numbersOf(point), options);
}
