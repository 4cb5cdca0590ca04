import { createInterface } from 'node:readline';
import type { GivenAnswers } from './answers.ts';
import { isAnswered, problemsOf, type Question, questions, withAnswer } from './questions.ts';

/** Asks in the terminal for what the answers leave open, each question until its answer can be used. */
export async function askMissing(given: GivenAnswers): Promise<GivenAnswers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Waits for no question: what is typed or pasted ahead counts.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (text: string) => {
    terminal.setPrompt(text);
    terminal.prompt();
    const { value, done } = await lines.next();
    if (done) throw new Error('Stopped before the last question. Nothing was written.');
    return value;
  };
  try {
    let answers = given;
    for (const question of questions) {
      if (!isAnswered(answers, question)) answers = await askOne(answers, question, ask);
    }
    return answers;
  } finally {
    terminal.close();
  }
}

/** Asks one question until its answer can be used; an empty answer means the usual one, where there is one. */
export async function askOne(
  answers: GivenAnswers,
  question: Question,
  ask: (text: string) => Promise<string>,
): Promise<GivenAnswers> {
  const usual = question.otherwise?.(answers);
  const hint = usual ? ` [${usual}]` : usual === '' ? ' [none]' : '';
  for (;;) {
    const text = (await ask(`${question.text}${hint} `)).trim() || usual;
    if (text === '') return answers;
    if (text === undefined) continue;
    const next = withAnswer(answers, question, text);
    const problems = problemsOf(next, question);
    if (problems.length === 0) return next;
    console.log(problems.join('\n'));
  }
}
