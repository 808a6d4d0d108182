export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** One line of text as it stands on the page. */
export interface DrawnText extends Box, Frame {
  readonly text: string;
  /** Lines of one piece of text have one number. */
  readonly piece: number;
  /** True where a hover tells the whole text. */
  readonly told: boolean;
  /** In a drawing: its colour and all that it is drawn on. Elsewhere axe-core measures. */
  readonly colours: { readonly text: Colour; readonly grounds: readonly Colour[] } | null;
}

/** What the elements around a text do to it. */
export interface Frame {
  /** What of it can be seen: the rest is outside something that hides its overflow or scrolls. */
  readonly seen: Box;
  /** How it ends where something hides it: with an ellipsis, cut, or not at all. */
  readonly cut: 'no' | 'ellipsis' | 'hidden';
  /** True inside something that scrolls by itself or stays with the window. */
  readonly apart: boolean;
  /** Texts of different layers may lie over each other: a head that stays, a drawer. */
  readonly layer: number;
}
