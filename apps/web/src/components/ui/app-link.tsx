import Link from "next/link";
import type { ComponentProps } from "react";

/**
 * A link inside the app. Pages are drawn for the person at the moment they ask, so nothing is fetched ahead;
 * what happens after a tap is shown by NavigationProgress.
 */
export function AppLink({ children, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} {...rest}>
      {children}
    </Link>
  );
}

/** A link within a sentence. */
export function TextLink({ className = "", ...rest }: ComponentProps<typeof Link>) {
  return <AppLink {...rest} className={`text-link ${className}`} />;
}

/** A link on a line of its own: as tall as a finger. */
export function LineLink(props: ComponentProps<typeof Link>) {
  return <TextLink {...props} className={`inline-flex min-h-11 items-center ${props.className ?? ""}`} />;
}
