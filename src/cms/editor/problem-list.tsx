import { useEffect } from 'react';
import { plainValue, wordsOf } from './control.ts';
import { fieldOfPath, goToField } from './field-elements.ts';
import type { BeginProps } from './form-begin.tsx';
import { useObserved } from './observed.ts';
import { setFault } from './open-form.ts';
import { type FieldProblem, refused } from './refused.ts';

/** Says what the gateway refused to save, with a way to each field, and says it at the fields too. */
export function ProblemList(props: BeginProps) {
  const { problems } = useObserved(refused);
  useEffect(() => {
    if (!problems) return;
    for (const { field, reason } of problems) {
      const found = fieldOfPath(field);
      if (found) setFault(found.id, reason);
    }
    // «Mer» opens for what is at fault before anybody can go there.
    const timer = setTimeout(() => goTo(problems[0]), 100);
    return () => clearTimeout(timer);
  }, [problems]);
  if (!problems) return null;
  return (
    <section className="form-note form-problems" role="alert">
      <p>{wordsOf(props).refused}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field + problem.reason}>
            <button type="button" className="plain-button" onClick={() => goTo(problem)}>
              {labelOf(props, problem.field)}: {problem.reason}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function goTo(problem: FieldProblem | undefined): void {
  const found = problem && fieldOfPath(problem.field);
  if (found) goToField(found);
}

function labelOf({ collection }: BeginProps, path: string): string {
  const [outer = ''] = path.split('.');
  const label = fieldOfPath(path)?.element.querySelector('label')?.textContent;
  const fields = (plainValue(collection.get('fields')) ?? []) as { name: string; label: string }[];
  return label ?? fields.find(({ name }) => name === outer)?.label ?? outer;
}
