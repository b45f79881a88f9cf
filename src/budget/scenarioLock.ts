import type { Override, Scenario } from "./plan";
import { sameValue } from "./sameValue";

/** Does a lock keep its changes from being altered in the pane? A sheet cannot be kept from it, but tells. */
export const isLocked = ({ lockedAs }: Scenario): boolean => lockedAs != null;

/** A locked scenario that does not say any more what it said when it was locked: somebody changed its rows in the sheet. */
export const isChangedSinceLock = ({ lockedAs, overrides }: Scenario): boolean =>
  lockedAs != null && !sameValue(lockedAs, overrides);

/** Locked as it stands now; once more, that is how it is taken over. */
export const locked = (scenario: Scenario): Scenario => ({
  ...scenario,
  lockedAs: structuredClone(scenario.overrides),
});

export function unlocked({ lockedAs: _, ...scenario }: Scenario): Scenario {
  return scenario;
}

/** Its changes as they were when it was locked. */
export const putBack = (scenario: Scenario): Scenario => ({
  ...scenario,
  overrides: structuredClone(scenario.lockedAs ?? scenario.overrides),
});

/** The same said in other rows, because a book needs them so: what was locked is still locked. */
export const restated = (scenario: Scenario, overrides: Override[]): Scenario => ({
  ...scenario,
  overrides,
  ...(isLocked(scenario) && !isChangedSinceLock(scenario) ? { lockedAs: structuredClone(overrides) } : {}),
});
