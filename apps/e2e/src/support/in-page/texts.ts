import { coloursIn } from './colours';
import type { DrawnText } from './drawn-text';
import { frameOf } from './frames';

const unseen = 'script, style, noscript, title, desc, .w-unseen';
/** Where libraries measure what they do not show. */
const farAway = -1000;

const linesOf = (node: Node): readonly DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(
    ({ width, height, right, bottom }) =>
      width >= 1 && height >= 1 && right > farAway && bottom + window.scrollY > farAway,
  );
};

const drawnIn = (node: Node, piece: number): readonly DrawnText[] => {
  const text = node.textContent?.trim() ?? '';
  const element = node.parentElement;
  if (text === '' || !element || element.closest(unseen)) return [];
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
  // the rest is told by a title, of an element or of a drawing, that goes on where the text ends
  const whole = [element.closest('[title]')?.getAttribute('title'), element.querySelector('title')?.textContent];
  const told = whole.some((title) => title?.includes(text.replace(/[…⋯]$/, '').trim()) ?? false);
  return linesOf(node).map((box) => ({
    text,
    piece,
    ...{ left: box.left, top: box.top, right: box.right, bottom: box.bottom },
    told,
    colours: element instanceof SVGElement ? coloursIn(element, box) : null,
    ...frameOf(element, box),
  }));
};

/** Every line of text that is drawn; where a dialog is open, of the dialog only. */
export const drawnTexts = (): readonly DrawnText[] => {
  const dialogs = document.querySelectorAll('[role="dialog"][aria-modal="true"]');
  const walker = document.createTreeWalker(dialogs[dialogs.length - 1] ?? document.body, NodeFilter.SHOW_TEXT);
  const texts: DrawnText[] = [];
  for (let piece = 0; walker.nextNode(); piece += 1) texts.push(...drawnIn(walker.currentNode, piece));
  return texts;
};
