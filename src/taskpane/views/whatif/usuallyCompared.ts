import { MOST_CHOICES } from "../../../whatif/choices";

/**
 * What stands side by side until somebody chooses: the plan, which differences are told to, and the trial always; of the
 * scenarios between them as many as there is room for.
 */
export const usuallyCompared = (ids: readonly string[], trial: string): string[] => {
  const room = ids.includes(trial) ? MOST_CHOICES - 1 : MOST_CHOICES;
  return [...ids.filter((id) => id !== trial).slice(0, room), ...ids.filter((id) => id === trial)];
};
