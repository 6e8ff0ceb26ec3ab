import type { CardContents } from './card-contents';
import type { CardDrawing, FormDrawing } from './drawing';

/** The inside of a card's place: what is drawn there is the card, or the form for corrections while it is corrected. */
export interface Canvas {
  draw(contents: CardContents): void;
  erase(): void;
}

/**
 * Makes the canvas of an open card.
 * @param forms brings what draws the form when it is first asked for; the card stays until it is there
 */
export function createCanvas(
  container: HTMLElement,
  cards: CardDrawing,
  forms: () => Promise<FormDrawing | null>,
): Canvas {
  let newest: CardContents | null = null;
  let form: FormDrawing | null = null;
  let isAsked = false;
  let shown: CardDrawing | FormDrawing | null = null;

  const erase = () => {
    shown?.erase(container);
    shown = null;
  };
  /** What another script has drawn goes first. */
  const change = (to: CardDrawing | FormDrawing) => {
    if (shown !== to) erase();
    shown = to;
  };
  const askForForm = async () => {
    if (isAsked) return;
    isAsked = true;
    form = await forms();
    isAsked = false;
    if (!newest?.correcting) return;
    if (form === null) newest.onCorrecting(false);
    else draw(newest);
  };
  const draw = (contents: CardContents) => {
    newest = contents;
    if (!contents.correcting) {
      change(cards);
      cards.draw(container, contents);
    } else if (form === null) void askForForm();
    else {
      change(form);
      form.drawCorrection(container, contents);
    }
  };
  return {
    draw,
    erase() {
      newest = null;
      erase();
    },
  };
}
