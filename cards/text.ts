import type { AdaptiveCardJson, CardPart } from './card';

/**
 * A card as plain text, top to bottom: for the terminal, and wherever a card cannot be shown. Buttons come last
 * as "[1] Se hele afsnittet", in the order of `buttonsOf`; choices of an input stand under its label.
 */
export function cardText(card: AdaptiveCardJson): string {
  const buttons = buttonsOf(card).map((each, index) => `[${index + 1}] ${String(each['title'])}`);
  const blocks = [...card.body.flatMap(blockText), ...(buttons.length > 0 ? ['', ...buttons] : [])];
  return blocks
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Every button that asks the bot for something, in reading order: those inside the body, then those at its foot.
 * Buttons that only open a part of the card are not among them.
 */
export function buttonsOf(card: AdaptiveCardJson): CardPart[] {
  const inside = (part: CardPart): CardPart[] =>
    part.type === 'ActionSet' ? parts(part['actions']) : childrenOf(part).flatMap(inside);
  return [...card.body.flatMap(inside), ...parts(card.actions)].filter(
    ({ type }) => type === 'Action.Execute',
  );
}

/** The elements that stand inside a container, a column set or a column. */
export function childrenOf(part: CardPart): CardPart[] {
  return [...parts(part['items']), ...parts(part['columns'])];
}

function blockText(part: CardPart): string[] {
  switch (part.type) {
    case 'TextBlock':
      return [String(part['text'])];
    case 'RichTextBlock':
      return [
        parts(part['inlines'])
          .map((run) => String(run['text']))
          .join(''),
      ];
    case 'Input.Text':
      return [`${String(part['label'])}:`, String(part['value'] ?? '')];
    case 'Input.ChoiceSet':
      return [`${String(part['label'])}:`, ...choices(part)];
    case 'ActionSet':
      return [];
    default: {
      const inner = childrenOf(part).flatMap(blockText);
      return inner.length > 0 ? ['', ...inner, ''] : [];
    }
  }
}

function choices(part: CardPart): string[] {
  const all = Array.isArray(part['choices']) ? part['choices'] : [];
  return all.map(
    (choice: { title: string; value: string }) =>
      `${choice.value === part['value'] ? '(•)' : '( )'} ${choice.title}`,
  );
}

function parts(value: unknown): CardPart[] {
  return Array.isArray(value) ? value : [];
}
