import type { AdaptiveCardJson, CardPart } from '../../cards';

/** Every object with a `type` in a card, outermost first: elements, runs, actions, fallbacks. */
export function everyPart(card: AdaptiveCardJson): CardPart[] {
  const found: CardPart[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      if ('type' in value && typeof value.type === 'string') found.push(value as CardPart);
      for (const [name, inner] of Object.entries(value)) if (name !== 'data') visit(inner);
    }
  };
  visit(card);
  return found;
}

/** The texts of all `RichTextBlock`s, each put together from its runs. */
export function richTexts(card: AdaptiveCardJson): string[] {
  return everyPart(card)
    .filter((part) => part.type === 'RichTextBlock')
    .map((part) => (part['inlines'] as CardPart[]).map((run) => String(run['text'])).join(''));
}

export function textBlocks(card: AdaptiveCardJson): string[] {
  return everyPart(card)
    .filter((part) => part.type === 'TextBlock')
    .map((part) => String(part['text']));
}
