/** Thrown when the configuration prevents the gateway from starting, so that retrying is pointless. */
export class StartRefusal extends Error {}
