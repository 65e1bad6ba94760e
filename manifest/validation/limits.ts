import { z } from 'zod';
import type { JsonObject } from '../field';
import { tunnelOf } from './domains';
import type { PackageFault } from './fault';

const command = z.looseObject({ title: z.string(), type: z.string().optional() });
const extensionCommand = z.looseObject({
  id: z.string(),
  type: z.string().default('query'),
  fetchTask: z.boolean().default(false),
  parameters: z.array(z.unknown()).default([]),
});

/** The fields that Teams has rules for beyond the schema. */
const limited = z.looseObject({
  version: z.string(),
  name: z.looseObject({ short: z.string(), full: z.string().optional() }),
  description: z.looseObject({ short: z.string(), full: z.string() }),
  developer: z.record(z.string(), z.string()),
  bots: z
    .array(
      z.looseObject({
        scopes: z.array(z.string()),
        commandLists: z
          .array(z.looseObject({ scopes: z.array(z.string()), commands: z.array(command) }))
          .default([]),
      }),
    )
    .default([]),
  composeExtensions: z.array(z.looseObject({ commands: z.array(extensionCommand).default([]) })).default([]),
  validDomains: z.array(z.string()).default([]),
});
type Limited = z.output<typeof limited>;
type Found = Omit<PackageFault, 'file'>;

/** What Teams holds against a manifest that the schema lets through. One that breaks the schema is not looked at. */
export function limitFaults(manifest: JsonObject): PackageFault[] {
  const parsed = limited.safeParse(manifest);
  if (!parsed.success) return [];
  const checks = [version, names, pages, commands, extension, domains];
  return checks.flatMap((check) => check(parsed.data)).map((found) => ({ file: 'manifest.json', ...found }));
}

function version({ version: value }: Limited): Found[] {
  if (/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(value)) return [];
  const mend = 'Use three numbers, for example 1.2.0, in package.json.';
  return [{ field: 'version', value, what: 'is not a version Teams can compare', mend }];
}

function names({ name, description }: Limited): Found[] {
  const found = Object.entries({ 'name.short': name.short, 'name.full': name.full }).flatMap(
    ([field, value]): Found[] =>
      value !== undefined && /\b(?:microsoft|teams)\b/i.test(value)
        ? [{ field, value, what: "has Microsoft's or Teams' name in it", mend: 'Use a name of its own.' }]
        : [],
  );
  if (description.short !== description.full) return found;
  const what = 'says the same as description.full';
  return [
    ...found,
    { field: 'description.short', value: description.short, what, mend: 'Write the full one out.' },
  ];
}

function pages({ developer }: Limited): Found[] {
  return Object.entries(developer)
    .filter(([key, value]) => key.endsWith('Url') && !value.startsWith('https://'))
    .map(([key, value]) => ({
      field: `developer.${key}`,
      value,
      what: 'is not on https',
      mend: 'Use an https address.',
    }));
}

function commands({ bots }: Limited): Found[] {
  return bots.flatMap(({ scopes, commandLists }, bot) => {
    const all = commandLists.flatMap((list) => list.scopes);
    return commandLists.flatMap((list, at) => {
      const field = `bots[${bot}].commandLists[${at}]`;
      const found: Found[] = [];
      for (const scope of list.scopes) {
        if (!scopes.includes(scope)) {
          const mend = "Add the scope to the bot's scopes, or take it out here.";
          found.push({
            field: `${field}.scopes`,
            value: scope,
            what: 'is a scope the bot does not have',
            mend,
          });
        }
        if (all.filter((other) => other === scope).length > 1) {
          const mend = 'Put the commands of a scope in one list.';
          found.push({ field: `${field}.scopes`, value: scope, what: 'has a list elsewhere too', mend });
        }
      }
      const titles = list.commands.map(({ title }) => title.toLowerCase());
      list.commands.forEach(({ title, type }, index) => {
        const place = `${field}.commands[${index}]`;
        if (titles.indexOf(title.toLowerCase()) !== index) {
          const what = 'is there twice in the same list';
          found.push({ field: `${place}.title`, value: title, what, mend: 'Take one out.' });
        }
        if (type === 'prompt') {
          const what = 'makes it a prompt starter, and an app with those may not send a welcome message';
          found.push({ field: `${place}.type`, value: type, what, mend: 'Leave type out.' });
        }
      });
      return found;
    });
  });
}

function extension({ composeExtensions }: Limited): Found[] {
  return composeExtensions.flatMap(({ commands: list }, at) =>
    list.flatMap(({ id, type, fetchTask, parameters }, index): Found[] => {
      const field = `composeExtensions[${at}].commands[${index}]`;
      const found: Found[] = [];
      if (list.findIndex((other) => other.id === id) !== index) {
        found.push({
          field: `${field}.id`,
          value: id,
          what: 'is there twice',
          mend: 'Give each its own id.',
        });
      }
      if (!fetchTask && parameters.length === 0) {
        const what = `is of the kind ${type} and has nothing to fill in`;
        const mend = 'Give it parameters, or for an action fetchTask: true.';
        found.push({ field, value: id, what, mend });
      }
      return found;
    }),
  );
}

function domains({ validDomains }: Limited): Found[] {
  return validDomains.flatMap((value, at): Found[] => {
    const field = `validDomains[${at}]`;
    const tunnel = tunnelOf(value);
    if (tunnel) {
      const mend = 'Use the host name the bot has in operation; a tunnel is set in Azure only.';
      return [{ field, value, what: `belongs to the tunnel ${tunnel}`, mend }];
    }
    if (/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i.test(value)) return [];
    const mend = 'Use a host name without https://, port, path and *.';
    return [{ field, value, what: 'is not a host name', mend }];
  });
}
