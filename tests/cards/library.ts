import type * as Library from 'adaptivecards';

/**
 * The `adaptivecards` library as one CommonJS bundle. Its entry point is an ES module without saying so, which
 * Node 20 cannot load.
 */
export const {
  AdaptiveCard,
  HostConfig,
  SerializationContext,
  Version,
}: typeof Library = require('adaptivecards/dist/adaptivecards');
