/** Red, green and blue, each 0–1, linear light. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** CIE L*a*b* under D65. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** How a person sees colour: all of it, without the long or the middle cones, or printed in grey. */
export const visionValues = ['full', 'protanopia', 'deuteranopia', 'grey'] as const;
export type Vision = (typeof visionValues)[number];

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

const luminanceWeights: LinearRgb = [0.2126, 0.7152, 0.0722];

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const visionMatrix: Readonly<Record<Vision, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  grey: [luminanceWeights, luminanceWeights, luminanceWeights],
};

const dot = (row: LinearRgb, [red, green, blue]: LinearRgb): number => row[0] * red + row[1] * green + row[2] * blue;
const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Linear light of `#RRGGBB`; throws RangeError for anything else. */
export function linearRgb(hex: string): LinearRgb {
  if (!/^#[0-9A-F]{6}$/i.test(hex)) throw new RangeError(`${hex} is not a colour of the form #RRGGBB`);
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of two colours as WCAG 2.2 defines it: 1–21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [dot(luminanceWeights, linearRgb(one)), dot(luminanceWeights, linearRgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour as somebody with that vision sees it. */
export function seenWith(vision: Vision, hex: string): LinearRgb {
  const colour = linearRgb(hex);
  const [red, green, blue] = visionMatrix[vision];
  return [clamp(dot(red, colour)), clamp(dot(green, colour)), clamp(dot(blue, colour))];
}

export function labOf(colour: LinearRgb): Lab {
  const curve = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047);
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], colour));
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const hueOf = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** Weight of chroma against hue in the blue region; 25 is the constant of CIEDE2000. */
const chromaWeight = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** Difference of two colours by CIEDE2000; about 2 is just seen, 10 is plainly apart. */
export function colourDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1 + 0.5 * (1 - chromaWeight((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [chroma1, chroma2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [hue1, hue2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const grey = chroma1 * chroma2 === 0;
  const turn = grey ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
  const hue = grey ? hue1 + hue2 : (hue1 + turn / 2 + 360) % 360;
  const lightness = (l1 + l2) / 2;
  const chroma = (chroma1 + chroma2) / 2;
  const tilt =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63));
  const byLightness = (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const byChroma = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const byHue = (2 * Math.sqrt(chroma1 * chroma2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * chroma * tilt);
  const rotation = -2 * chromaWeight(chroma) * Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2))));
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}

/** How far apart two colours are for somebody with that vision (CIEDE2000). */
export function differenceFor(vision: Vision, one: string, other: string): number {
  return colourDifference(labOf(seenWith(vision, one)), labOf(seenWith(vision, other)));
}
