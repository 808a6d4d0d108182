import type { Box, Frame } from './drawn-text';

const layers: Element[] = [];
const layerOf = (element: Element): number => layers.indexOf(element) + 1 || layers.push(element);

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** A line's box is taller than its letters. */
const lineSlack = 0.2;

interface Edges {
  readonly x: boolean;
  readonly y: boolean;
}

const leaves = (box: Box, edge: Box): Edges => {
  const slack = (box.bottom - box.top) * lineSlack;
  return {
    x: box.left < edge.left - 1.5 || box.right > edge.right + 1.5,
    y: box.top + slack < edge.top - 1.5 || box.bottom - slack > edge.bottom + 1.5,
  };
};

const within = (box: Box, edge: Box): Box => ({
  left: Math.max(box.left, edge.left),
  top: Math.max(box.top, edge.top),
  right: Math.min(box.right, edge.right),
  bottom: Math.min(box.bottom, edge.bottom),
});

/** An editor scrolls its lines by itself, without the browser's scrolling: a half line at its edge is no fault. */
const isEditor = (around: Element): boolean =>
  around.matches('.monaco-editor :is(.overflow-guard, .monaco-scrollable-element)');

const overflowOf = (around: Element, { overflowX, overflowY }: CSSStyleDeclaration) =>
  isEditor(around) ? { overflowX: 'auto', overflowY: 'auto' } : { overflowX, overflowY };

/** What one element around does to the text. */
const framedBy = (frame: Frame, box: Box, around: Element, style: CSSStyleDeclaration): Frame => {
  const { overflowX: x, overflowY: y } = overflowOf(around, style);
  const holdsNothing = style.display === 'inline' && !(around instanceof SVGElement);
  if (holdsNothing || (x === 'visible' && y === 'visible')) return frame;
  const edge = around.getBoundingClientRect();
  const out = leaves(box, edge);
  const isCut = (out.x && hides(x)) || (out.y && hides(y));
  const ending = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' ? 'ellipsis' : 'hidden';
  return {
    ...frame,
    seen: within(frame.seen, edge),
    cut: frame.cut === 'no' && isCut ? ending : frame.cut,
    apart: frame.apart || scrolls(x) || scrolls(y),
  };
};

/** What all elements around a line of text do to it. What is placed absolutely is held only by what is placed itself. */
export const frameOf = (element: Element, { left, top, right, bottom }: DOMRect): Frame => {
  const box = { left, top, right, bottom };
  let frame: Frame = { seen: box, cut: 'no', apart: false, layer: 0 };
  let isFree = false;
  for (
    let around: Element | null = element;
    around && around !== document.documentElement;
    around = around.parentElement
  ) {
    const style = getComputedStyle(around);
    const isHeld = !isFree || style.position !== 'static';
    if (!isHeld) continue;
    frame = framedBy(frame, box, around, style);
    isFree = style.position === 'absolute';
    if (style.position === 'sticky' || style.position === 'fixed')
      frame = { ...frame, layer: frame.layer || layerOf(around) };
    if (style.position === 'fixed') return { ...frame, apart: true };
  }
  return frame;
};
