// Ids of rows in pages. The id of a row is its address, so that a link to a row can be written by hand and survives a move within its page.

/** Addresses hold no white space but in prose subjects of readings; an id may hold none at all. */
export function anchorOf(address: string): string {
  return address.trim().replace(/\s+/g, '-');
}

/** The fragment of a link to an id: readable where RFC 3986 allows the character, percent-encoded where it does not. */
export function fragmentOf(anchor: string): string {
  return encodeURIComponent(anchor).replace(/%(?:2F|3A|3D|2C|40|3B|24|26|2B)/g, decodeURIComponent);
}
