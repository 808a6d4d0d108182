import type { FieldCode } from '@wanchuang/domain-registry';

/** Sizes of type in pixels. There are no others. */
export const typeSizes = [12, 14, 16, 20, 28, 40] as const;
/** Distances in pixels, on a grid of four. */
export const spaces = [4, 8, 12, 16, 24, 32, 48] as const;
/** Corners of cards and controls in pixels. */
export const radius = 8;

export const themeNames = ['light', 'dark'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Surfaces, text and lines. */
export const neutralNames = [
  'page',
  'card',
  'raised',
  'line',
  'grid',
  'axis',
  'ink',
  'muted',
  'accent',
  'onAccent',
  'danger',
  'warning',
] as const;
export type NeutralName = (typeof neutralNames)[number];

export const neutrals: Readonly<Record<ThemeName, Readonly<Record<NeutralName, string>>>> = {
  light: {
    page: '#FAFAF8',
    card: '#FFFFFF',
    raised: '#F2F2EE',
    line: '#E2E2DC',
    grid: '#E9E9E4',
    axis: '#8C929A',
    ink: '#1B1F23',
    muted: '#59616A',
    accent: '#1F5FBF',
    onAccent: '#FFFFFF',
    danger: '#B3261E',
    warning: '#8A5A00',
  },
  dark: {
    page: '#14171A',
    card: '#1B1F23',
    raised: '#23282E',
    line: '#30363D',
    grid: '#2A3037',
    axis: '#7A828B',
    ink: '#E8EAED',
    muted: '#A9B0B8',
    accent: '#7FB0FF',
    onAccent: '#14171A',
    danger: '#FF8A80',
    warning: '#F2C063',
  },
};

/** A mark's colour and the colour of words that name it, which must be read. */
interface Tone {
  readonly mark: string;
  readonly text: string;
}

/** Light and dark take turns along the palette, so that neighbours stay apart without hue. */
export const toneNames = [
  'blue',
  'orange',
  'teal',
  'rose',
  'violet',
  'ochre',
  'green',
  'slate',
  'pine',
  'sky',
  'plum',
  'sand',
  'steel',
  'sapphire',
  'azure',
  'stone',
  'excellent',
  'good',
  'poor',
] as const;
export type ToneName = (typeof toneNames)[number];

const tone = (mark: string, text = mark): Tone => ({ mark, text });

export const tones: Readonly<Record<ThemeName, Readonly<Record<ToneName, Tone>>>> = {
  light: {
    blue: tone('#236BCF'),
    orange: tone('#DB762E', '#AE5402'),
    teal: tone('#057065'),
    rose: tone('#DA6585', '#B74567'),
    violet: tone('#583299'),
    ochre: tone('#946F05', '#8B6700'),
    green: tone('#225C13'),
    slate: tone('#7E90A3', '#5E6F81'),
    pine: tone('#03584B'),
    sky: tone('#4891B4', '#297497'),
    plum: tone('#73467D'),
    sand: tone('#B38644', '#90651F'),
    steel: tone('#5C6677'),
    sapphire: tone('#0656B8'),
    azure: tone('#4996D4', '#1F72AD'),
    stone: tone('#69707C', '#666D79'),
    excellent: tone('#00584B'),
    good: tone('#5C758B', '#577085'),
    poor: tone('#C9802D', '#9F5E00'),
  },
  dark: {
    blue: tone('#4C93FA', '#62A1FE'),
    orange: tone('#FF9F61'),
    teal: tone('#339285', '#54AFA2'),
    rose: tone('#FF8AA7'),
    violet: tone('#906DDA', '#AF8DFD'),
    ochre: tone('#F4C660'),
    green: tone('#5C974F', '#73AF66'),
    slate: tone('#ABBED1'),
    pine: tone('#529889', '#67AD9E'),
    sky: tone('#87D0F5'),
    plum: tone('#B080BA', '#C08FCB'),
    sand: tone('#FACA87'),
    steel: tone('#96A1B4'),
    sapphire: tone('#4990F7', '#62A1FE'),
    azure: tone('#9DD2FF'),
    stone: tone('#8F96A3', '#99A1AD'),
    excellent: tone('#68C0AD'),
    good: tone('#728CA2', '#89A4BB'),
    poor: tone('#FEC082'),
  },
};

/** A field has the same colour on every page. */
export const fieldTones = {
  ADVANCED_MATERIALS: 'blue',
  FOOD_AGRICULTURE: 'orange',
  EQUIPMENT: 'teal',
  MEDICINE_HEALTH: 'rose',
  ENERGY_CHEMISTRY: 'violet',
  ELECTRONICS_SOFTWARE: 'ochre',
  ECOLOGY: 'green',
  OTHER: 'slate',
} as const satisfies Readonly<Record<FieldCode, ToneName>>;

/** Kinds of technology contract, in the order in which they are stacked. */
export const contractTones = {
  DEVELOPMENT: 'pine',
  TRANSFER: 'sky',
  LICENSING: 'plum',
  CONSULTING: 'sand',
  SERVICE: 'steel',
} as const satisfies Readonly<Record<string, ToneName>>;

/** Kinds of intellectual property, in the order in which they are stacked. */
export const intellectualPropertyTones = {
  INVENTION: 'sapphire',
  UTILITY: 'azure',
  OTHER: 'stone',
} as const satisfies Readonly<Record<string, ToneName>>;

/** Grades of an evaluation (Art. 23), best first; each has a shape of its own too. */
export const gradeTones = {
  EXCELLENT: 'excellent',
  GOOD: 'good',
  POOR: 'poor',
} as const satisfies Readonly<Record<string, ToneName>>;

/** Colours for things without a meaning of their own (departments, jurisdictions), by their place in a list. */
export const orderedTones = Object.values(fieldTones);
