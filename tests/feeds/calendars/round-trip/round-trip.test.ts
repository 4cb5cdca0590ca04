// The sample is built once for all of these, and the runner gives each test file a process of its own: hence one file
// that holds them all.
import { rmSync } from 'node:fs';
import { afterAll, beforeEach, vi } from 'vitest';
import { demandPrograms } from './programs.ts';
import { workshop } from './sample.ts';
import './parsers.ts';
import './series.ts';
import './apps.ts';
import './cancellations.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

beforeEach(demandPrograms);
afterAll(() => rmSync(workshop, { recursive: true, force: true }));
