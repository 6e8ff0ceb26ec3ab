import { plainText } from '../lib/snippets/names';

/** Words of a page inside our interface: isolated, Arabic unless said otherwise, and unable to reorder what stands around. */
export function PageText(props: { text: string; lang?: string; class?: string }) {
  return (
    <bdi lang={props.lang ?? 'ar'} class={props.class}>
      {plainText(props.text)}
    </bdi>
  );
}

/** An address, host or file name: isolated, left to right. */
export function Machine(props: { text: string; class?: string }) {
  return (
    <bdi dir="ltr" class={`ltr ${props.class ?? ''}`}>
      {plainText(props.text)}
    </bdi>
  );
}
