/** Keys as the browser names them, such as `Alt+M`, each as a cap; left to right as they stand on the keyboard. */
export function Keys({ of }: { of: string }) {
  return (
    <bdi dir="ltr" class="ltr">
      {of.split(/\+(?=.)/).map((key) => (
        <>
          <kbd key={key} class="key">
            {key}
          </kbd>{' '}
        </>
      ))}
    </bdi>
  );
}
