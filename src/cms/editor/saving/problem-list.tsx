import { useEffect } from 'react';
import { useFormState } from './draft-status.ts';
import { type StartProps, plainValue, wordsOf } from '../controls/control.ts';
import { fieldOfPath, goToField, isFaulty } from '../form/field-elements.ts';
import { useObserved } from '../form/observed.ts';
import { faultsInForm, setFault } from '../form/open-form.ts';
import { type FieldProblem, refused } from './refused.ts';

/** Says all that must be mended before the form can be saved, with a way to each field, and says it at the fields too. */
export function ProblemList(props: StartProps) {
  const { problems } = useObserved(refused);
  // What is mended meanwhile is told no more; Decap takes the fault from its field.
  const left = useFormState(() => problems?.filter(isLeft).map(keyOf).join('\n'));
  useEffect(() => {
    if (!problems) return;
    for (const { field, reason } of problems) {
      const found = fieldOfPath(field);
      if (found) setFault(found.id, reason);
    }
    // «Mer» opens for what is at fault before anybody can go there.
    const timer = setTimeout(() => goTo(inOrder(problems)[0]), 100);
    return () => clearTimeout(timer);
  }, [problems]);
  const shown = problems ? inOrder(problems).filter((each) => left?.split('\n').includes(keyOf(each))) : [];
  if (shown.length === 0) return null;
  return (
    <section className="form-note form-problems" role="alert">
      <p>{wordsOf(props).refused}</p>
      <ul>
        {shown.map((problem) => (
          <li key={keyOf(problem)}>
            <button type="button" className="plain-button" onClick={() => goTo(problem)}>
              {labelOf(props, problem.field)}: {problem.reason}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ field, reason }: FieldProblem): string {
  return `${field} ${reason}`;
}

function isLeft({ field }: FieldProblem): boolean {
  const found = fieldOfPath(field);
  return !found || isFaulty(found, faultsInForm());
}

/** Puts problems in the order in which their fields stand on the page. */
function inOrder(problems: readonly FieldProblem[]): FieldProblem[] {
  const topOf = ({ field }: FieldProblem) => fieldOfPath(field)?.element.getBoundingClientRect().top ?? 0;
  return problems.toSorted((a, b) => topOf(a) - topOf(b));
}

function goTo(problem: FieldProblem | undefined): void {
  const found = problem && fieldOfPath(problem.field);
  if (found) goToField(found);
}

function labelOf({ collection }: StartProps, path: string): string {
  const [outer = ''] = path.split('.');
  const label = fieldOfPath(path)?.element.querySelector('label')?.textContent;
  const fields = (plainValue(collection.get('fields')) ?? []) as { name: string; label: string }[];
  // Whether it must be filled in stands behind the name, in brackets.
  return (label ?? fields.find(({ name }) => name === outer)?.label ?? outer).replace(/ \(.*/, '');
}
