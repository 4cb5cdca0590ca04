/** How one part is doing: `fault` means that nobody can work, `warning` that somebody should look. */
export interface PartHealth {
  state: 'ok' | 'warning' | 'fault';
  /** Numbers and codes that say more; never of people. */
  [fact: string]: string | number | null;
}

/** Looks at one part of the gateway; one that throws is at fault. */
export type HealthCheck = () => PartHealth | Promise<PartHealth>;

export interface Health {
  state: PartHealth['state'];
  parts: Record<string, PartHealth>;
}

/** Looks at all parts. The whole is as well as its weakest part. */
export async function healthOf(checks: Readonly<Record<string, HealthCheck>>): Promise<Health> {
  const looked = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await resultOf(check)] as const),
  );
  const states = looked.map(([, { state }]) => state);
  const state = (['fault', 'warning'] as const).find((each) => states.includes(each)) ?? 'ok';
  return { state, parts: Object.fromEntries(looked) };
}

async function resultOf(check: HealthCheck): Promise<PartHealth> {
  try {
    return await check();
  } catch {
    return { state: 'fault' };
  }
}
