/** Where a second question begins inside one message: "…, og hvem betaler?", "… and how often?", "…? Må vi …". */
const NEXT =
  /(?:[,;]\s*|\s+)(?:og|and|plus)\s+(?=(?:hv\p{L}+|who|what|how|when|where|which|koster|betaler|kan|må|maa|skal|er|can|may|must|do|does|is|are)(?!\p{L}))|\?\s+(?=\p{L}{2,})/iu;
const MOST = 3;

/** The questions that one message asks; itself alone where it asks only one. */
export function clausesOf(message: string): string[] {
  const clauses = message.split(new RegExp(NEXT.source, 'giu')).map((clause) => clause.trim());
  const spoken = clauses.filter((clause) => /\p{L}{2}/u.test(clause));
  return spoken.length > 1 ? spoken.slice(0, MOST) : [message];
}
