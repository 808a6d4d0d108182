import { type Drawing, composeSvg } from './compose-svg';

/** What a drawing takes from stylesheets and has to carry along by itself. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
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

const textOf = (card: HTMLElement, part: string): string =>
  card.querySelector(`[data-part="${part}"]`)?.textContent.trim() ?? '';

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
  const styles = getComputedStyle(card);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  return composeSvg({
    width: frame.width,
    height: frame.height,
    title: textOf(card, 'title'),
    sentence: textOf(card, 'sentence'),
    footer: textOf(card, 'footer'),
    drawings,
    colours: { paper: colour('--w-card'), ink: colour('--w-ink'), muted: colour('--w-muted') },
    fontFamily: styles.fontFamily,
    fontSize: Number.parseFloat(styles.fontSize),
  });
}
