const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** White space, and what takes no room: zero-width characters, soft hyphens, control characters. */
export function isUnseen(character: string): boolean {
  return unseen.test(character);
}
