import type { ReactNode, SVGProps } from "react";

/** 24 px grid, 1.75 px line, drawn for this product. Always beside a word, hence hidden from screen readers. */
function Icon({ children, ...rest }: SVGProps<SVGSVGElement> & { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
      className={rest.className ?? "size-6"}
    >
      {children}
    </svg>
  );
}
type Props = SVGProps<SVGSVGElement>;

/** A desk lamp: the day's place to sit down. */
export const TodayIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M5 20h9M9.5 20v-6.5L14 8" />
    <path d="M11.4 5.4 17 10l2.6-.4a4.4 4.4 0 0 0-6.3-6.1z" />
    <path d="M18.5 13.5v1.5" />
  </Icon>
);
export const PractiseIcon = (props: Props) => (
  <Icon {...props}>
    <path d="m4.5 19.5 1-4.3L16.2 4.5a2 2 0 0 1 2.8 0l.5.5a2 2 0 0 1 0 2.8L8.8 18.5z" />
    <path d="m14.2 6.5 3.3 3.3M13.5 19.5h6" />
  </Icon>
);
export const ProgressIcon = (props: Props) => (
  <Icon {...props}>
    <rect x="4" y="4" width="7" height="7" rx="1.5" />
    <rect x="13.5" y="4" width="6.5" height="7" rx="1.5" />
    <rect x="4" y="13.5" width="7" height="6.5" rx="1.5" />
    <path d="M13.5 17.5h6.5M13.5 15v3.5A1.5 1.5 0 0 0 15 20h3.5a1.5 1.5 0 0 0 1.5-1.5V15a1.5 1.5 0 0 0-1.5-1.5H15a1.5 1.5 0 0 0-1.5 1.5" />
  </Icon>
);
export const QuestionsIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M7.5 3.5h10a2 2 0 0 1 2 2v11" />
    <rect x="4.5" y="7" width="11.5" height="13.5" rx="2" />
    <path d="M8.7 11.6a1.6 1.6 0 1 1 2.3 1.6c-.5.3-.8.6-.8 1.2M10.2 17v.1" />
  </Icon>
);
export const AccountIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="12" cy="8.2" r="3.7" />
    <path d="M4.8 20c.7-3.6 3.6-5.6 7.2-5.6s6.5 2 7.2 5.6" />
  </Icon>
);
/** Right: a filled round with a tick. */
export const RightIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="9" fill="currentColor" />
    <path d="m7.8 12.4 2.8 2.8 5.6-6" className="stroke-paper" strokeWidth="2.2" />
  </Icon>
);
/** Not yet: an open round still to be closed. */
export const NotYetIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M12 3.5a8.5 8.5 0 1 1-7.4 4.3" strokeWidth="2.2" />
    <path d="M8.5 12h7" strokeWidth="2.2" />
  </Icon>
);
export const PartlyIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="8.5" strokeWidth="2.2" />
    <path d="M12 3.5v17a8.5 8.5 0 0 0 0-17z" fill="currentColor" />
  </Icon>
);
export const AlertIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M12 4.2 20.8 19H3.2z" />
    <path d="M12 10v4M12 16.6v.1" />
  </Icon>
);
export const InfoIcon = (props: Props) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 11v5M12 8v.1" />
  </Icon>
);
export const TickIcon = (props: Props) => (
  <Icon {...props}>
    <path d="m5 12.8 4.4 4.4L19 7" strokeWidth="2.2" />
  </Icon>
);
export const CloseIcon = (props: Props) => (
  <Icon {...props}>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);
/** Points to where reading goes on; turns round in right-to-left scripts. */
export const ArrowIcon = (props: Props) => (
  <Icon {...props} className={`shrink-0 rtl:-scale-x-100 ${props.className ?? "size-5"}`}>
    <path d="M4.5 12h14M13 6l6 6-6 6" strokeWidth="2" />
  </Icon>
);
export const DownloadIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14" />
  </Icon>
);
export const OfflineIcon = (props: Props) => (
  <Icon {...props}>
    <path d="M4 4.5 19.5 20M3.5 10.2A12.6 12.6 0 0 1 7 7.8M10.7 6.7a12.4 12.4 0 0 1 9.8 3.5M6.8 13.6a7.7 7.7 0 0 1 3.6-2M17.2 13.6l-1-.8M12 17.8v.1" />
  </Icon>
);
