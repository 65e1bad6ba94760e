/** JSON, parsed. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** "bots[0].commandLists[1]" as its steps: bots, 0, commandLists, 1. */
function stepsOf(field: string): string[] {
  return field
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/^\./, '')
    .split('.');
}

function step(json: Json | undefined, name: string): Json | undefined {
  if (Array.isArray(json)) return json[Number(name)];
  return typeof json === 'object' && json !== null && Object.hasOwn(json, name) ? json[name] : undefined;
}

/** What stands at a field, written as the manifest's language files write it; undefined when nothing does. */
export function fieldOf(json: Json, field: string): Json | undefined {
  return stepsOf(field).reduce<Json | undefined>(step, json);
}

/**
 * Writes `value` at a field.
 * @returns false when there is no such place: all but the last step must be there already
 */
export function setField(json: Json, field: string, value: Json): boolean {
  const steps = stepsOf(field);
  const last = steps.pop() ?? '';
  const place = steps.reduce<Json | undefined>(step, json);
  if (typeof place !== 'object' || place === null || Array.isArray(place)) return false;
  place[last] = value;
  return true;
}

/** A JSON pointer ("/bots/0/botId") as a field ("bots[0].botId"). */
export function fieldOfPointer(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}
