import type { StoreKind } from '../storage/keys';

/** Teams delivers again within seconds or minutes. */
const AN_HOUR = 1 / 24;

/**
 * Days that things are kept after they were last written. Settings are written anew in every month they are used, so
 * theirs are the days since their last use. docs/privacy.md tells the same to people.
 */
export const KEPT_DAYS: Readonly<Record<StoreKind, number>> = {
  settings: 400,
  conversation: 400,
  welcomed: 400,
  claim: AN_HOUR,
  replica: AN_HOUR,
};
