import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '@wanchuang/web-client';

/** The clause that a thing rests on; leads to its words in the rulebook. */
export function ClauseMark({ clause }: { readonly clause: string }): ReactNode {
  const language = useLanguage();
  return (
    <Link className="g-clause" to={`/rulebook?${new URLSearchParams({ clause }).toString()}`}>
      {clauseWords(clause, language)}
    </Link>
  );
}

/** `Art. 8(6)` as it is cited: 第八条第六项 is written with digits. */
export function clauseWords(clause: string, language: 'zh' | 'en'): string {
  if (language === 'en') return clause;
  const [, article, item] = /^Art\. (\d+)(?:\((\d+)\))?/.exec(clause) ?? [];
  return article === undefined ? clause : `第 ${article} 条${item === undefined ? '' : `（${item}）`}`;
}
