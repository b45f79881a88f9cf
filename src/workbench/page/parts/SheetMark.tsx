/** The page's own mark: a sheet with a frozen row and column. */
export function SheetMark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="sheet-mark">
      <rect x="1.5" y="2.5" width="17" height="15" rx="2.5" fill="currentColor" />
      <path
        d="M2 7.5h16M7 3v14M7 12.5h11M12.5 7.5V17"
        stroke="#fff"
        strokeWidth="1.2"
        strokeOpacity="0.85"
        fill="none"
      />
    </svg>
  );
}
