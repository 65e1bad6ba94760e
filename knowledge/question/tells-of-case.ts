import type { Understood } from './types';

/** Whether the message tells of the case what a standard may be compared with, and no search is needed for. */
export function tellsOfCase({ age, times, weeklyHours, facts, severities }: Understood): boolean {
  const told = times.hours.length + times.days.length + Object.keys({ ...facts, ...severities }).length;
  return age !== undefined || weeklyHours !== undefined || told > 0;
}
