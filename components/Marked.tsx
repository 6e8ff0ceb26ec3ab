import { plainText } from '../lib/snippets/names';
import { pieces } from './pieces';

/** Finds the words of a text that a search hits; whole words, in their order. */
export type HitFinder = (
  text: string,
) => readonly { readonly start: number; readonly end: number }[];

/** Words of a page with what a search hits marked; as `PageText` where nothing is searched. */
export function Marked(props: { text: string; hits: HitFinder | undefined }) {
  const text = plainText(props.text);
  const spans = props.hits?.(text) ?? [];
  return (
    <bdi lang="ar">
      {pieces(text, spans).map(({ text: piece, marked }, index) =>
        marked ? (
          <mark key={`${index}:${piece}`} class="hit">
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </bdi>
  );
}
