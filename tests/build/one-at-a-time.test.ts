// Builds from one checkout share a folder of Astro's, so they must follow each other. The runner takes test files side
// by side, and what is in one file in turn: hence one file that holds both.
import './brakes.ts';
import './determinism.ts';
