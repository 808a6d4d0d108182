import { createContext, use } from 'react';
import type { UiLanguage } from '../numbers/number-format';
import type { ThemeName } from './tokens';

/** What every drawn thing needs to know about where it is drawn. */
export interface UiSurroundings {
  readonly language: UiLanguage;
  readonly theme: ThemeName;
  /** Factor on every size: 1 on a desk, 2 on a wall. */
  readonly scale: number;
  /** False where the person asked for no motion. */
  readonly motion: boolean;
}

export const UiContext = createContext<UiSurroundings>({ language: 'zh-CN', theme: 'light', scale: 1, motion: false });

/** Language, theme and scale of what is around. */
export function useUi(): UiSurroundings {
  return use(UiContext);
}
