/** The mark of the page, as on its tab. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#0b4f7a" />
      <path d="M9 22 16 10l7 12" fill="none" stroke="#9cc9e6" strokeWidth="2" />
      <circle cx="9" cy="22" r="4" fill="#f0b84b" />
      <circle cx="23" cy="22" r="4" fill="#4fc3a1" />
      <circle cx="16" cy="10" r="4" fill="#fff" />
    </svg>
  );
}
