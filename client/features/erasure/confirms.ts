const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Whether what was typed names exactly this person: by the name at the head of the page, or by the id for want of a keyboard for it. */
export function confirms(typed: string, person: { readonly id: string; readonly name: string }): boolean {
  const said = plain(typed);
  return said !== '' && (said === plain(person.name) || said === person.id);
}
