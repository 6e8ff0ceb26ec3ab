import { CLASS } from '../cues/compiled';
import type { Token } from '../token';

/** Without the strokes that some papers write between a title or an office and a name (President/ X). */
export function withoutStrokes(tokens: readonly Token[]): readonly Token[] {
  const isStroke = ({ kind, raw }: Token) => kind === 'mark' && raw === '/';
  if (!tokens.some(isStroke)) return tokens;
  const isTitle = (token: Token | undefined) =>
    token?.info?.head?.role || ((token?.classes ?? 0) & CLASS.title) !== 0;
  return tokens.filter(
    (token, i) =>
      !(isStroke(token) && !token.spaced && tokens[i + 1]?.spaced && isTitle(tokens[i - 1])),
  );
}
