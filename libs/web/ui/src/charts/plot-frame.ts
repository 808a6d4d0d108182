import { textWidth } from '../plot/layout';

/** The room around the plotting area, in pixels. Plots of one card share a frame, so that their years stand in line. */
export interface PlotFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  /** The form for a phone: fewer ticks, labels at the marks instead of an axis. */
  readonly small: boolean;
}

export interface FrameContent {
  readonly width: number;
  readonly scale: number;
  /** What stands left of the plotting area; dropped in the small form. */
  readonly axis: readonly string[];
  /** What stands right of the last mark. */
  readonly ends: readonly string[];
}

const smallWidth = 460;
const gap = 8;

/** Makes room for what is written, and no more: the labels at the end may take a third. */
export function plotFrame({ width, scale, axis, ends }: FrameContent): PlotFrame {
  const fontSize = 12 * scale;
  const small = width < smallWidth * scale;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
  const left = small || axis.length === 0 ? 0 : widest(axis) + gap * 1.5 * scale;
  const right = ends.length === 0 ? gap * scale : Math.min(widest(ends) + gap * 2 * scale, width / 3);
  return { width, left: Math.ceil(left), right: Math.ceil(right), fontSize, small };
}

/** The room for marks between the labels on both sides. */
export function innerWidth({ width, left, right }: PlotFrame): number {
  return Math.max(0, width - left - right);
}

/** The frame of a plot with a row per thing: in the small form names and notes stand above their rows. */
export function rowFrame(content: FrameContent): PlotFrame {
  const frame = plotFrame(content);
  const inset = gap * content.scale;
  return frame.small ? { ...frame, left: inset, right: inset } : frame;
}
