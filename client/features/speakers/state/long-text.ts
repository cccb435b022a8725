/** Longest topic that travels in an address; servers and mail programs cut longer ones. */
export const ADDRESS_MOST = 1200;

/** FNV-1a, 32 bits, as eight hexadecimal digits: names a text, protects nothing. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What the address says of a topic: the topic, or the digest of one that is too long for it. */
export function topicPatch(topic: string): { readonly topic: string | undefined; readonly long: string | undefined } {
  const text = topic.trim();
  return text.length > ADDRESS_MOST ? { topic: undefined, long: digestOf(text) } : { topic: text || undefined, long: undefined };
}

/** Keeps a long topic in this browser, until it is closed. */
export function keepLongText(topic: string): void {
  const text = topic.trim();
  if (text.length <= ADDRESS_MOST) return;
  try {
    sessionStorage.setItem(`atlas:topic:${digestOf(text)}`, text);
  } catch {
    // A browser that keeps nothing asks for the text again.
  }
}

/** The long topic of a digest; `null` where this browser does not have it. */
export function longText(digest: string): string | null {
  try {
    return sessionStorage.getItem(`atlas:topic:${digest}`);
  } catch {
    return null;
  }
}
