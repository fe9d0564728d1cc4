/** A failure in one line, with a way to try again. */
export function Failed({ message, retry }: { readonly message: string; readonly retry: () => void }) {
  return (
    <div className="failed" role="alert">
      <p>{message}</p>
      <button type="button" onClick={retry}>
        Retry
      </button>
    </div>
  );
}
