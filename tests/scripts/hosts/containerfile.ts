import { readFileSync } from 'node:fs';

/** An instruction of a Containerfile, in one line. */
export interface Instruction {
  name: string;
  text: string;
}

/** Reads the instructions of the Containerfile that we ship. */
export function readInstructions(): Instruction[] {
  const lines = readFileSync('scripts/hosts/Containerfile', 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\s*\\\n\s*/g, ' ')
    .split('\n');
  return lines.filter(Boolean).map((line) => {
    const [, name = '', text = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    return { name, text };
  });
}
