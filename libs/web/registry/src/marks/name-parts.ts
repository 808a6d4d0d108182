/** A center's name in its three parts (Art. 26); a name of another form is chosen as a whole. */
export interface NameParts {
  readonly beginning: string;
  readonly chosen: string;
  readonly ending: string;
}

/** Municipality, district, what the center chose, and the words that end every center's name. */
const form = /^((?:[^市]{1,8}市)?[^区县]{1,8}[区县])(.+)(技术创新中心)$/;

export function nameParts(name: string): NameParts {
  const [, beginning = '', chosen = name, ending = ''] = form.exec(name) ?? [];
  return { beginning, chosen, ending };
}

/** A name that begins with the name of its place: that beginning, and the rest. */
export function partsWithin(name: string, place: string): { readonly beginning: string; readonly rest: string } {
  const rest = place !== '' && name.startsWith(place) ? name.slice(place.length).trimStart() : name;
  return rest === '' ? { beginning: '', rest: name } : { beginning: name.slice(0, name.length - rest.length), rest };
}
