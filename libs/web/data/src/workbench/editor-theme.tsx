import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { neutrals, type ThemeName, useUi } from '@wanchuang/web-ui';

/** Names of the editors' themes, which are made of the colours of the house. */
export const editorThemes = { light: 'wanchuang-light', dark: 'wanchuang-dark' };

const fontFamily = 'ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono CJK SC", Consolas, monospace';

const coloursOf = (theme: ThemeName): Record<string, string> => {
  const { card, raised, ink, muted, accent, line } = neutrals[theme];
  return {
    'editor.background': card,
    'editor.foreground': ink,
    'editorLineNumber.foreground': muted,
    'editorLineNumber.activeForeground': ink,
    'editorLineNumber.dimmedForeground': muted,
    'editorWidget.background': card,
    'editorWidget.border': line,
    'editorSuggestWidget.background': card,
    'editorSuggestWidget.selectedBackground': raised,
    'editorSuggestWidget.selectedForeground': ink,
    'editorSuggestWidget.highlightForeground': accent,
    'editorSuggestWidget.focusHighlightForeground': accent,
    'editorHoverWidget.background': card,
    'editorHoverWidget.border': line,
    'list.hoverBackground': raised,
    'textLink.foreground': accent,
    focusBorder: accent,
    'scrollbar.shadow': '#00000000',
  };
};

/** The editor's own green is too faint for small type. */
const commentRules = (theme: ThemeName) =>
  ['comment', 'comment.gql'].map((token) => ({ token, foreground: neutrals[theme].muted }));

interface EditorThemeProps {
  readonly labels: { readonly document: string; readonly variables: string; readonly answer: string };
}

/** Gives the editors the colours, type and names of the house. */
export function EditorTheme({ labels }: EditorThemeProps): null {
  const { theme, scale } = useUi();
  const monaco = useMonaco((state) => state.monaco);
  const { setTheme } = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  useEffect(() => {
    if (!monaco) return;
    for (const name of ['light', 'dark'] as const)
      monaco.editor.defineTheme(editorThemes[name], {
        base: name === 'light' ? 'vs' : 'vs-dark',
        inherit: true,
        rules: commentRules(name),
        colors: coloursOf(name),
      });
    setTheme(theme);
  }, [monaco, theme, setTheme]);
  useEffect(() => {
    const named = [
      [queryEditor, labels.document],
      [variableEditor, labels.variables],
      [responseEditor, labels.answer],
    ] as const;
    for (const [editor, ariaLabel] of named)
      editor?.updateOptions({ ariaLabel, fontFamily, fontSize: 13 * scale, wordWrap: 'on' });
  }, [queryEditor, variableEditor, responseEditor, labels, scale]);
  return null;
}
