import * as z from 'zod';

/**
 * Where a message can be sent without being asked for. Comes from an activity that was let in and is opaque: it is
 * kept and handed back, never shown, logged or put into a card.
 */
export const addressSchema = z.object({
  serviceUrl: z.url(),
  conversation: z.string().min(1),
  /** The bot's own id in that conversation. */
  bot: z.string().min(1),
  channel: z.string().optional(),
  tenant: z.string().optional(),
});
export type Address = z.infer<typeof addressSchema>;
