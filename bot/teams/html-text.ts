const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a message that Teams hands over as HTML. What comes out is text and is treated as text everywhere. */
export function htmlText(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]{0,200}>/gi, ' ')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/gi, (whole, code?: string, name?: string) =>
      code === undefined ? (ENTITIES[(name ?? '').toLowerCase()] ?? whole) : character(Number(code)),
    );
}

function character(code: number): string {
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
