/** One page of a list that is shown a part at a time. */
export interface Page<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  count: number;
}

/**
 * Deals `items` out on pages, in order. A page takes items while their cost stays within `budget` and there are
 * at most `most` of them; an item is never divided, so one that is larger than the budget gets a page of its own.
 *
 * @param cost bytes one item takes up in the card
 * @param budget bytes a page has for items
 * @param wanted page to give, from 1; beyond the last gives the last
 */
export function pageOf<Item>(
  items: readonly Item[],
  {
    cost,
    budget,
    most,
    wanted,
  }: { cost: (item: Item) => number; budget: number; most: number; wanted: number },
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
  return { items: pages[number - 1] ?? [], number, count: pages.length };
}
