const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands, in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');

/** HTML whose values are texts; what is HTML already is marked so. */
export interface Html {
  readonly html: string;
}

const part = (value: string | Html | readonly Html[]): string => {
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
};

export const html = (pieces: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html => ({
  html: pieces.map((piece, index) => piece + (index < values.length ? part(values[index] ?? '') : '')).join(''),
});
