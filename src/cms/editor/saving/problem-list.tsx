import { useEffect } from 'react';
import { useFormState } from './draft-status.ts';
import { type FormHeaderProps, plainValue, wordsOf } from '../controls/control.ts';
import { fieldAtPath, focusField, hasError } from '../form/field-elements.ts';
import { useObservable } from '../form/observable.ts';
import { fieldErrors, setFieldError } from '../form/open-form.ts';
import { type FieldProblem, refusal } from './refusal.ts';

/** Lists the problems that prevent saving, each with a link to its field, and shows them at the fields too. */
export function ProblemList(props: FormHeaderProps) {
  const { problems } = useObservable(refusal);
  // Solved problems disappear: Decap removes the error from the field.
  const unsolved = useFormState(() => problems?.filter(isUnsolved).map(keyOf).join('\n'));
  useEffect(() => {
    if (!problems) return;
    for (const { field, reason } of problems) {
      const found = fieldAtPath(field);
      if (found) setFieldError(found.id, reason);
    }
    // «Mer» must first open for the fields with errors.
    const timer = setTimeout(() => focusProblem(inPageOrder(problems)[0]), 100);
    return () => clearTimeout(timer);
  }, [problems]);
  const shown = problems ? inPageOrder(problems).filter((each) => unsolved?.split('\n').includes(keyOf(each))) : [];
  if (shown.length === 0) return null;
  return (
    <section className="form-note form-problems" role="alert">
      <p>{wordsOf(props).refused}</p>
      <ul>
        {shown.map((problem) => (
          <li key={keyOf(problem)}>
            <button type="button" className="plain-button" onClick={() => focusProblem(problem)}>
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

function isUnsolved({ field }: FieldProblem): boolean {
  const found = fieldAtPath(field);
  return !found || hasError(found, fieldErrors());
}

/** Sorts problems by the position of their fields on the page. */
function inPageOrder(problems: readonly FieldProblem[]): FieldProblem[] {
  const topOf = ({ field }: FieldProblem) => fieldAtPath(field)?.element.getBoundingClientRect().top ?? 0;
  return problems.toSorted((a, b) => topOf(a) - topOf(b));
}

function focusProblem(problem: FieldProblem | undefined): void {
  const found = problem && fieldAtPath(problem.field);
  if (found) focusField(found);
}

function labelOf({ collection }: FormHeaderProps, path: string): string {
  const [outer = ''] = path.split('.');
  const label = fieldAtPath(path)?.element.querySelector('label')?.textContent;
  const fields = (plainValue(collection.get('fields')) ?? []) as { name: string; label: string }[];
  // The label ends with a requirement in brackets.
  return (label ?? fields.find(({ name }) => name === outer)?.label ?? outer).replace(/ \(.*/, '');
}
