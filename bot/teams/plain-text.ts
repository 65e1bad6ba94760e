import * as z from 'zod';
import { linesOf } from '../../knowledge/question/lines';

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.looseObject({ id: z.string() }),
});

/**
 * What a person wrote, line by line, without the bot's name. Teams marks a mention as `<at>Name</at>` and lists it among the
 * entities; it may stand anywhere and more than once. Other people's names are left as words.
 *
 * @param botId id of the bot in this conversation (the activity's recipient)
 */
export function plainText(
  text: string | null | undefined,
  entities: readonly unknown[],
  botId: string,
): string {
  const ofBot = entities.flatMap((entity) => {
    const parsed = mention.safeParse(entity);
    return parsed.success && parsed.data.mentioned.id === botId ? [parsed.data.text] : [];
  });
  // The longest first: "<at>Vejviser test</at>" is not to be left as " test</at>".
  const longestFirst = [...new Set(ofBot)].sort((a, b) => b.length - a.length);
  const without = longestFirst.reduce((rest, marked) => rest.replaceAll(marked, ' '), text ?? '');
  const words = without
    .replace(/<\/?at(?:\s[^<>]{0,100})?>/gi, ' ')
    .replace(/&nbsp;/gi, ' ')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');
  return linesOf(words).join('\n');
}
