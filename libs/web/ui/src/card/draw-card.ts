import { type Caption, type Drawing, composeSvg } from './compose-svg';

/** What a drawing takes from stylesheets and has to carry along by itself. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'text-autospace',
] as const;

/** A copy of a drawing that looks the same without our stylesheets. */
function standalone(source: SVGSVGElement): string {
  const copy = source.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const originals = [source, ...source.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const styles = getComputedStyle(original);
    const target = copies[index];
    const style = carried
      .map((name) => [name, styles.getPropertyValue(name)] as const)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}:${value.replaceAll('"', "'")}`)
      .join(';');
    target?.setAttribute('style', style);
    target?.removeAttribute('class');
  });
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

/** The words of a part of the card; a glyph is written as the letter that looks like it. */
function textOf(part: Element): string {
  const copy = part.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const glyph of copy.querySelectorAll<SVGElement>('svg[data-letter]'))
    glyph.replaceWith(`${glyph.dataset['letter']} `);
  const pieces = copy.childElementCount > 1 ? [...copy.children].map((child) => textOf(child)) : [copy.textContent];
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' · ');
}

function partOf(card: HTMLElement, name: string): string {
  const part = card.querySelector(`[data-part="${name}"]`);
  if (part === null) return '';
  return name === 'footer' ? textOf(part) : part.textContent.trim();
}

/** A card's plots with its title, sentence and footer as one SVG, in the colours of the theme around. */
export function drawCard(card: HTMLElement): string {
  const body = card.querySelector<HTMLElement>('[data-part="body"]');
  const frame = (body ?? card).getBoundingClientRect();
  const drawings = [...card.querySelectorAll<SVGSVGElement>('[data-part="body"] svg.recharts-surface')].map(
    (svg): Drawing => {
      const box = svg.getBoundingClientRect();
      return { x: box.left - frame.left, y: box.top - frame.top, markup: standalone(svg) };
    },
  );
  const captions = [...card.querySelectorAll('[data-part="body"] h3')].map((heading): Caption => {
    const box = heading.getBoundingClientRect();
    return { x: box.left - frame.left, y: box.bottom - frame.top - box.height / 4, text: heading.textContent.trim() };
  });
  const styles = getComputedStyle(card);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  return composeSvg({
    width: frame.width,
    height: frame.height,
    title: partOf(card, 'title'),
    sentence: partOf(card, 'sentence'),
    footer: partOf(card, 'footer'),
    drawings,
    captions,
    colours: { paper: colour('--w-card'), ink: colour('--w-ink'), muted: colour('--w-muted') },
    fontFamily: styles.fontFamily,
    fontSize: Number.parseFloat(styles.fontSize),
  });
}
