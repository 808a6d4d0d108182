import type { Colour } from './drawn-text';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Pixel>();

/** A colour in any notation, as the browser paints it. */
const pixelOf = (colour: string): Pixel => {
  const found = known.get(colour);
  if (found) return found;
  if (!canvas) throw new Error('this browser has no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const pixel: Pixel = [red, green, blue, alpha / 255];
  known.set(colour, pixel);
  return pixel;
};

const over = (ground: Colour, colour: string, opacity: number): Colour => {
  const [red, green, blue, alpha] = pixelOf(colour);
  const share = alpha * opacity;
  const mix = (below: number, above: number): number => below * (1 - share) + above * share;
  return [mix(ground[0], red), mix(ground[1], green), mix(ground[2], blue)];
};

const paperOf = (element: Element | null): Colour =>
  element === null
    ? [255, 255, 255]
    : over(paperOf(element.parentElement), getComputedStyle(element).backgroundColor, 1);

interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

/** What a shape is filled with; a pattern paints with each of its parts, and leaves gaps. */
const paintsOf = ({ fill, fillOpacity, opacity }: CSSStyleDeclaration): readonly Paint[] => {
  const pattern = /url\("?#([^")]+)/.exec(fill)?.[1];
  if (pattern === undefined) return [{ colour: fill, opacity: Number(fillOpacity) * Number(opacity) }];
  const parts = [...(document.getElementById(pattern)?.children ?? [])].flatMap((part) =>
    paintsOf(getComputedStyle(part)),
  );
  return [{ colour: 'transparent', opacity: 1 }, ...parts];
};

const paints = (shape: SVGGeometryElement, at: DOMPoint): boolean => {
  const toShape = shape.getScreenCTM()?.inverse();
  const style = getComputedStyle(shape);
  if (!toShape || style.display === 'none' || style.fill === 'none' || shape.closest('defs, clipPath, pattern'))
    return false;
  return shape.isPointInFill(at.matrixTransform(toShape));
};

/** The shapes of a drawing that are painted before a word and below its middle. */
const shapesBelow = (word: SVGElement, middle: DOMPoint): readonly SVGGeometryElement[] =>
  [...(word.closest('svg')?.querySelectorAll<SVGGeometryElement>('rect, path, circle, polygon') ?? [])].filter(
    (shape) => (shape.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && paints(shape, middle),
  );

/** The colour of a word in a drawing, and all that it stands on: its halo, else the shapes below it, else the page. */
export const coloursIn = (
  word: SVGElement,
  box: DOMRect,
): { readonly text: Colour; readonly grounds: readonly Colour[] } => {
  const style = getComputedStyle(word);
  const middle = new DOMPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  let grounds: readonly Colour[] = [paperOf(word.closest('svg'))];
  for (const shape of shapesBelow(word, middle)) {
    const coats = paintsOf(getComputedStyle(shape));
    grounds = grounds.flatMap((ground) => coats.map(({ colour, opacity }) => over(ground, colour, opacity)));
  }
  const hasHalo =
    style.paintOrder.startsWith('stroke') && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2;
  if (hasHalo) grounds = grounds.map((ground) => over(ground, style.stroke, Number(style.strokeOpacity)));
  const [ground = paperOf(null)] = grounds;
  return { text: over(ground, style.fill, Number(style.fillOpacity) * Number(style.opacity)), grounds };
};
