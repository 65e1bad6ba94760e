import { z } from 'zod';
import { fieldOf, type Json, type JsonObject } from './field';
import { PackageError } from './validation/fault';

/** Where a bot can be spoken to; Teams takes one list of commands for each. */
export const SCOPES = ['personal', 'groupChat', 'team'] as const;
export const LANGUAGES = ['da', 'en'] as const;
export type ManifestLanguage = (typeof LANGUAGES)[number];

const told = z.strictObject({
  /** What is sent to the bot when the command is chosen. */
  title: z.string().min(1),
  description: z.string().min(1),
});

const schema = z.array(z.strictObject({ scopes: z.array(z.enum(SCOPES)).min(1), da: told, en: told }));

export type Command = z.output<typeof schema>[number];

/**
 * The commands that Teams offers while a person writes, in the order they are offered.
 * @param json what stands in commands.json
 * @throws PackageError with every fault
 */
export function readCommands(json: Json): readonly Command[] {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new PackageError(
    parsed.error.issues.map(({ path, message }) => {
      const field = path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
        .join('');
      return {
        file: 'commands.json',
        field,
        value: fieldOf(json, field),
        what: `cannot be used: ${message}`,
        mend: `Give each command scopes (of ${SCOPES.join(', ')}), and a title and a description in da and en.`,
      };
    }),
  );
}

/** The manifest's command lists in one language: one for each scope. */
export function commandLists(commands: readonly Command[], language: ManifestLanguage): JsonObject[] {
  return SCOPES.map((scope) => ({
    scopes: [scope],
    commands: commands
      .filter(({ scopes }) => scopes.includes(scope))
      .map((command) => ({ ...command[language] })),
  }));
}

/** The same texts as a language file has them, by field. */
export function commandTexts(
  commands: readonly Command[],
  language: ManifestLanguage,
): Record<string, string> {
  const texts: Record<string, string> = {};
  SCOPES.forEach((scope, list) => {
    commands
      .filter(({ scopes }) => scopes.includes(scope))
      .forEach((command, at) => {
        const field = `bots[0].commandLists[${list}].commands[${at}]`;
        texts[`${field}.title`] = command[language].title;
        texts[`${field}.description`] = command[language].description;
      });
  });
  return texts;
}
