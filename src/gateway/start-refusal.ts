/** Says that a gateway must not start as it is set up. Waiting would mend nothing: somebody has to change something. */
export class StartRefusal extends Error {}
