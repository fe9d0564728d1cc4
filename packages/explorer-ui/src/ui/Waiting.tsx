/** What the person waits for. The bar appears only when it takes a moment. */
export function Waiting({ label }: { readonly label: string }) {
  return (
    <div className="waiting" role="status">
      <p>{label}</p>
      <progress aria-label={label} />
    </div>
  );
}
