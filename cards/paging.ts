import { type Card, cardBytes, MAX_CARD_BYTES } from './card';

/** One page of a list that is shown a part at a time. */
export interface Page<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  count: number;
  /** Whether what stands on the first page only is shown. */
  first: boolean;
}

interface Dealing<Item> {
  /** Bytes one item takes up in the card: never less than it really does. */
  cost: (item: Item) => number;
  /** Bytes a page has for items. */
  budget: number;
  /** Most items on a page. */
  most: number;
  /** Page to give, from 1; beyond the last gives the last. */
  wanted: number;
}

/**
 * The card with the wanted page of `items`, within `MAX_CARD_BYTES`. Where the items need more than one page, what
 * stands around them is weighed first, with all its buttons and everything of the first page: so the pages are
 * dealt alike, whichever is asked for.
 */
export function pagedCard<Item>(
  items: readonly Item[],
  dealing: Dealing<Item>,
  draw: (page: Page<Item>) => Card,
): Card {
  const { cost, budget, most } = dealing;
  if (items.length <= most && items.reduce((sum, item) => sum + cost(item), 0) <= budget) {
    const whole = draw({ items: [...items], number: 1, count: 1, first: true });
    if (cardBytes(whole.body) <= MAX_CARD_BYTES) return whole;
  }
  const frame = cardBytes(draw({ items: [], number: 2, count: 3, first: true }).body);
  return draw(pageOf(items, { ...dealing, budget: Math.min(budget, MAX_CARD_BYTES - frame) }));
}

/**
 * Deals `items` out on pages, in order. A page takes items while their cost stays within `budget` and there are
 * at most `most` of them; an item is never divided, so one that is larger than the budget gets a page of its own.
 */
export function pageOf<Item>(
  items: readonly Item[],
  { cost, budget, most, wanted }: Dealing<Item>,
): Page<Item> {
  const pages: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    const size = cost(item);
    let open = pages.at(-1) ?? [];
    if (open.length > 0 && (used + size > budget || open.length >= most)) {
      open = [];
      pages.push(open);
      used = 0;
    }
    open.push(item);
    used += size;
  }
  const number = Math.min(Math.max(1, Math.trunc(wanted)), pages.length);
  return { items: pages[number - 1] ?? [], number, count: pages.length, first: number === 1 };
}
